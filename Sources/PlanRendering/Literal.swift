extension [UInt8] {
  /// Appends a text that stands in the source code.
  mutating func append(literal: StaticString) {
    literal.withUTF8Buffer { unsafe append(contentsOf: $0) }
  }

  /// Appends the bytes of a text, all at once.
  mutating func append(text: String) {
    var text = text
    text.withUTF8 { unsafe append(contentsOf: $0) }
  }
}
