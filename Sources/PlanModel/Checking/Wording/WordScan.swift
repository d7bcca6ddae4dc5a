/// The words of a text one by one, in lower case: runs of letters, digits and apostrophes.
struct WordScan: Sequence, IteratorProtocol {
  private var rest: Substring

  init(_ text: String) {
    rest = text[...]
  }

  mutating func next() -> String? {
    while let start = rest.utf8.firstIndex(where: Self.isPartOfWord) {
      let end = rest.utf8[start...].firstIndex { !Self.isPartOfWord($0) } ?? rest.endIndex
      let word = rest[start..<end].lowercased()
      rest = rest[end...]
      if Self.isSpoken(word) { return word }
    }
    return nil
  }

  private static func isPartOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "'"), 0x80...:
      true
    default: false
    }
  }

  /// Whether a word is more than a dash or a symbol beyond ASCII.
  private static func isSpoken(_ word: String) -> Bool {
    guard let first = word.utf8.first else { return false }
    return first < 0x80
      || word.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
  }
}

extension String {
  /// Whether a word has a digit in it, as `30th` or `Q2`.
  var hasDigit: Bool {
    utf8.contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
