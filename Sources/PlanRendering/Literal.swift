extension [UInt8] {
  /// Appends a text that stands in the source code.
  mutating func append(literal: StaticString) {
    literal.withUTF8Buffer { unsafe append(contentsOf: $0) }
  }
}
