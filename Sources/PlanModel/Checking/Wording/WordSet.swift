/// Words, and beginnings of words, that are looked for in many texts.
struct WordSet: Sendable {
  private struct Entry: Sendable {
    /// Where its letters stand.
    let start: Int
    let count: Int
    let isWhole: Bool
  }

  /// Of all entries, one behind the other: a look at a word leaves memory as it is.
  private let letters: [UInt8]
  /// By first letter.
  private let entries: [Entry]
  /// For each first byte, the places of its entries.
  private let places: [Range<Int>]
  /// For each first byte, a bit for each length that a word may have: most words are told apart by that alone.
  private let lengths: [UInt64]

  /// Words in lower case between spaces; one that ends in a dash is the beginning of words.
  init(_ words: String) { self.init(words.split(separator: " ").map(String.init)) }

  /// Words in lower case; one that ends in a dash is the beginning of words.
  init(_ words: [String]) {
    var letters: [UInt8] = []
    var entries: [Entry] = []
    var places = [Range<Int>](repeating: 0..<0, count: 256)
    var lengths = [UInt64](repeating: 0, count: 256)
    for word in words.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      let isWhole = word.utf8.last != UInt8(ascii: "-")
      let bytes = Array(word.utf8.prefix(word.utf8.count - (isWhole ? 0 : 1)))
      guard let first = bytes.first.map({ Int($0) }) else { continue }
      if places[first].isEmpty { places[first] = entries.count..<entries.count }
      places[first] = places[first].lowerBound..<(entries.count + 1)
      entries.append(Entry(start: letters.count, count: bytes.count, isWhole: isWhole))
      letters += bytes
      let shortest = UInt64(1) << UInt64(min(bytes.count, 63))
      lengths[first] |= isWhole ? shortest : ~(shortest - 1)
    }
    self.letters = letters
    self.entries = entries
    self.places = places
    self.lengths = lengths
  }

  /// Whether a word is one of them, or begins like one; capitals of ASCII count as small letters.
  func contains(_ word: some RandomAccessCollection<UInt8>) -> Bool {
    guard let first = word.first else { return false }
    let count = word.count
    guard mayContain(first, count) else { return false }
    return places[Int(WordScan.lower(first))].contains { place in
      let entry = entries[place]
      return (entry.isWhole ? count == entry.count : count >= entry.count) && starts(word, with: entry)
    }
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
