/// Why a date moves, fit to stand in brackets behind it on one line.
public struct SlipReason: Hashable, Sendable {
  /// Without line ends and control characters, and with square brackets for round ones that stand alone; never empty.
  public let text: String

  /// Nil where nothing is left to say.
  public init?(_ written: String) {
    let visible = written.unicodeScalars.map { Self.isBlank($0) ? " " : $0 }
    let words = Self.paired(String(String.UnicodeScalarView(visible))).split(separator: " ")
    guard !words.isEmpty else { return nil }
    text = words.joined(separator: " ")
  }

  /// Whether it is what was written, but for white space.
  public func says(_ written: String) -> Bool {
    text == written.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The same with another sign in place of one.
  func replacing(_ sign: String, with other: String) -> SlipReason {
    SlipReason(text.replacing(sign, with: other)) ?? self
  }

  /// As Markdown that reads as the text, in a table too.
  var markdown: String {
    let bytes = Array(text.utf8)
    let escaped = bytes.indices.flatMap { index in
      Self.needsEscape(bytes, index) ? [UInt8(ascii: "\\"), bytes[index]] : [bytes[index]]
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  /// White space and whatever readers would not see.
  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .spaceSeparator: true
    // Joiners build visible letters and emoji.
    case .format: scalar.value != 0x200C && scalar.value != 0x200D
    default: false
    }
  }

  /// The text with square brackets for round ones that have no partner, since a pair of those holds the reason, and
  /// without `~~`.
  private static func paired(_ text: String) -> String {
    var kept = Array(text.replacing("~~", with: "~").replacing("~~", with: "~"))
    var open: [Int] = []
    for index in kept.indices {
      if kept[index] == "(" { open.append(index) }
      if kept[index] == ")", open.popLast() == nil { kept[index] = "]" }
    }
    for index in open { kept[index] = "[" }
    return String(kept)
  }

  private static func needsEscape(_ bytes: [UInt8], _ index: Int) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "<"), UInt8(ascii: "|"), UInt8(ascii: "~"):
      true
    // An underscore inside a word and an ampersand that begins no entity mean nothing.
    case UInt8(ascii: "_"): !(isWord(bytes, index - 1) && isWord(bytes, index + 1))
    case UInt8(ascii: "&"): bytes[index...].contains(UInt8(ascii: ";"))
    default: false
    }
  }

  private static func isWord(_ bytes: [UInt8], _ index: Int) -> Bool {
    guard bytes.indices.contains(index) else { return false }
    return switch bytes[index] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}
