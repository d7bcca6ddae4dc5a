/// The words of a text one by one, in lower case: runs of letters, digits and apostrophes.
struct WordScan: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var index = 0

  init(_ text: String) {
    var bytes = Array(text.utf8)
    for index in bytes.indices { bytes[index] = Self.lower(bytes[index]) }
    self.bytes = bytes
  }

  /// Whether a test holds for one of the words of a text, in whatever case: for a first look that copies nothing.
  static func anyWord(of text: String, _ test: (Slice<UnsafeBufferPointer<UInt8>>) -> Bool) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var start = 0
      for index in bytes.indices where unsafe !isPartOfWord(bytes[index]) {
        if start < index, unsafe test(bytes[start..<index]) { return true }
        start = index + 1
      }
      return unsafe start < bytes.count && test(bytes[start...])
    }
  }

  /// A letter of ASCII in lower case; other bytes as they are.
  static func lower(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte + 32 : byte
  }

  mutating func next() -> String? {
    while let word = nextBytes() {
      if let text = word[word.startIndex] < 0x80 ? String(decoding: word, as: UTF8.self) : Self.spoken(word) {
        return text
      }
    }
    return nil
  }

  /// The bytes of the next run, which may be only a dash or a symbol beyond ASCII.
  mutating func nextBytes() -> ArraySlice<UInt8>? {
    while index < bytes.count {
      let start = index
      while index < bytes.count, Self.isPartOfWord(bytes[index]) { index += 1 }
      let word = bytes[start..<index]
      index += 1
      if !word.isEmpty { return word }
    }
    return nil
  }

  static func isPartOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "'"), 0x80...: true
    default: false
    }
  }

  /// A word that begins beyond ASCII; nil where it is only a dash or a symbol.
  private static func spoken(_ word: ArraySlice<UInt8>) -> String? {
    let text = String(decoding: word, as: UTF8.self).lowercased()
    return text.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil } ? text : nil
  }
}

extension String {
  /// Whether a word has a digit in it, as `30th` or `Q2`.
  var hasDigit: Bool {
    utf8.contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
