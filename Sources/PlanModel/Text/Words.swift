/// The words of a text, for comparing names: lower case, without punctuation and emphasis.
enum Words {
  /// Runs of letters and digits, apostrophes left out; `Go-live` is two words.
  static func of(_ text: some StringProtocol) -> [String] {
    let plain = text.utf8.withContiguousStorageIfAvailable { unsafe ofASCII($0) }
    return (plain ?? ofASCII(text.utf8)) ?? ofUnicode(text)
  }

  /// Nil where there are other letters.
  private static func ofASCII(_ text: some Collection<UInt8>) -> [String]? {
    var letters: [UInt8] = []
    letters.reserveCapacity(text.count)
    var words: [String] = []
    var start = 0
    func endWord() {
      if start < letters.count { words.append(String(decoding: letters[start...], as: UTF8.self)) }
      start = letters.count
    }
    for byte in text {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): letters.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): letters.append(byte + 32)
      case UInt8(ascii: "'"): break
      case 0x80...: return nil
      default: endWord()
      }
    }
    endWord()
    return words
  }

  private static func ofUnicode(_ text: some StringProtocol) -> [String] {
    text.lowercased().unicodeScalars.filter { $0 != "'" && $0 != "’" }.split { !isPart($0) }
      .map { String(String.UnicodeScalarView($0)) }
  }

  /// Letters, digits and the marks that combine with them.
  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    if properties.isAlphabetic || properties.numericType != nil { return true }
    return properties.generalCategory == .nonspacingMark && scalar.value != 0xFE0F
  }

  /// The words joined by one space.
  static func joined(_ text: some StringProtocol) -> String { of(text).joined(separator: " ") }

  /// A text without what stands in brackets at its end, and what stands there.
  static func splittingBracket(_ text: String) -> (text: String, bracket: String?) {
    let trimmed = text.trimmingSpace
    guard trimmed.utf8.last == UInt8(ascii: ")") else { return (trimmed, nil) }
    var depth = 0
    var index = trimmed.endIndex
    while index > trimmed.startIndex {
      index = trimmed.utf8.index(before: index)
      if trimmed.utf8[index] == UInt8(ascii: ")") { depth += 1 }
      if trimmed.utf8[index] == UInt8(ascii: "(") { depth -= 1 }
      guard depth == 0 else { continue }
      let inside = trimmed[trimmed.utf8.index(after: index)...].dropLast()
      return (String(trimmed[..<index]).trimmingSpace, String(inside).trimmingSpace)
    }
    return (trimmed, nil)
  }
}
