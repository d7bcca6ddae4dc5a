/// Words that are looked for in many texts; most other words are told apart by first letter and length alone.
struct WordSet: Sendable {
  private let words: Set<String>
  /// For each first byte, a bit for each length.
  private let lengths: [UInt64]

  /// Words of ASCII letters in lower case.
  init(_ words: [String]) {
    self.words = Set(words)
    var lengths = [UInt64](repeating: 0, count: 128)
    for word in words {
      if let first = word.utf8.first, first < 128 { lengths[Int(first)] |= 1 << UInt64(min(word.utf8.count, 63)) }
    }
    self.lengths = lengths
  }

  /// Whether a word in lower case is one of them.
  func contains(_ word: ArraySlice<UInt8>) -> Bool {
    guard let first = word.first, first < 128, lengths[Int(first)] & (1 << UInt64(min(word.count, 63))) != 0 else {
      return false
    }
    return words.contains(String(decoding: word, as: UTF8.self))
  }

  /// Whether one of them stands in a text.
  func occurs(in text: String) -> Bool {
    var scan = WordScan(text)
    while let word = scan.nextBytes() {
      if contains(word) { return true }
    }
    return false
  }
}
