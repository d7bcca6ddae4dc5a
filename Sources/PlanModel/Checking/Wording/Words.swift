/// Takes a text apart for the rules that go by its words.
enum Words {
  /// The words in lower case: letters and digits, with apostrophes left out.
  static func of(_ text: String) -> [String] {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return ofUnicode(text) }
    return text.lowercased().utf8.filter { $0 != UInt8(ascii: "'") }.split { !isLetterOrDigit($0) }
      .map { String(decoding: $0, as: UTF8.self) }
  }

  private static func ofUnicode(_ text: String) -> [String] {
    text.lowercased().unicodeScalars.filter { $0 != "'" && $0 != "’" }
      .split { !$0.properties.isAlphabetic && $0.properties.numericType == nil }
      .map { String(String.UnicodeScalarView($0)) }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
