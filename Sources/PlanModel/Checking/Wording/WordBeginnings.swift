/// Words, and beginnings of words, that are looked for in many texts.
struct WordBeginnings: Sendable {
  private struct Entry: Sendable {
    let bytes: [UInt8]
    let isWhole: Bool
  }

  /// By their first byte.
  private let entries: [[Entry]]

  /// Words in lower case between spaces; one that ends in a dash is the beginning of words.
  init(_ words: String) {
    var entries = [[Entry]](repeating: [], count: 256)
    for word in words.split(separator: " ") {
      let isWhole = word.utf8.last != UInt8(ascii: "-")
      let bytes = Array(isWhole ? word.utf8 : word.utf8.dropLast())
      if let first = bytes.first { entries[Int(first)].append(Entry(bytes: bytes, isWhole: isWhole)) }
    }
    self.entries = entries
  }

  /// Whether a word in lower case is one of them or begins like one.
  func contains(_ word: ArraySlice<UInt8>) -> Bool {
    guard let first = word.first else { return false }
    return entries[Int(first)].contains { entry in
      word.starts(with: entry.bytes) && (!entry.isWhole || word.count == entry.bytes.count)
    }
  }
}
