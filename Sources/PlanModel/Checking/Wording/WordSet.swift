/// Words, and beginnings of words, that are looked for in many texts.
struct WordSet: Sendable {
  private struct Entry: Sendable {
    /// Where its letters stand.
    let start: Int
    let count: Int
    let isWhole: Bool
    /// The place of another one with the same first letter, -1 where there is none.
    let next: Int
  }

  /// Of all entries, one behind the other: a look at a word leaves memory as it is.
  private let letters: [UInt8]
  private var entries: [Entry] = []
  /// For each first byte, the place of an entry, -1 where there is none.
  private var places = [Int](repeating: -1, count: 256)
  /// For each first byte, a bit for each length that a word may have: most words are told apart by that alone.
  private var lengths = [UInt64](repeating: 0, count: 256)

  /// Words in lower case; one that ends in a dash is the beginning of words.
  init(_ words: [String]) { self.init(words.joined(separator: " ")) }

  /// Words in lower case between spaces; one that ends in a dash is the beginning of words.
  init(_ words: String) {
    letters = Array(words.utf8)
    for word in letters.split(separator: UInt8(ascii: " ")) { add(word) }
  }

  private mutating func add(_ word: ArraySlice<UInt8>) {
    let isWhole = word.last != UInt8(ascii: "-")
    let count = word.count - (isWhole ? 0 : 1)
    guard count > 0 else { return }
    let first = Int(word[word.startIndex])
    entries.append(Entry(start: word.startIndex, count: count, isWhole: isWhole, next: places[first]))
    places[first] = entries.count - 1
    let shortest = UInt64(1) << UInt64(min(count, 63))
    lengths[first] |= isWhole ? shortest : ~(shortest - 1)
  }

  /// Whether a word is one of them, or begins like one; capitals of ASCII count as small letters.
  func contains(_ word: some RandomAccessCollection<UInt8>) -> Bool {
    guard let first = word.first else { return false }
    let count = word.count
    guard mayContain(first, count) else { return false }
    var place = places[Int(WordScan.lower(first))]
    while place >= 0 {
      let entry = entries[place]
      if entry.isWhole ? count == entry.count : count >= entry.count, starts(word, with: entry) { return true }
      place = entry.next
    }
    return false
  }

  private func starts(_ word: some RandomAccessCollection<UInt8>, with entry: Entry) -> Bool {
    var index = word.startIndex
    for place in entry.start..<(entry.start + entry.count) {
      if WordScan.lower(word[index]) != letters[place] { return false }
      word.formIndex(after: &index)
    }
    return true
  }

  /// Whether one of them stands in a text.
  func occurs(in text: String) -> Bool {
    unsafe WordScan.anyWord(of: text) { unsafe mayContain($0[$0.startIndex], $0.count) && contains($0) }
  }

  private func mayContain(_ first: UInt8, _ count: Int) -> Bool {
    lengths[Int(WordScan.lower(first))] & (1 << UInt64(min(count, 63))) != 0
  }
}
