/// Why a date moves, fit to stand in brackets behind it on one line.
public struct SlipReason: Hashable, Sendable {
  /// Without line ends, control characters and brackets that stand alone; never empty.
  public let text: String

  /// Nil where nothing is left to say.
  public init?(_ written: String) {
    let pieces = written.unicodeScalars.split { Self.isBlank($0) }.map { String(String.UnicodeScalarView($0)) }
    let text = Self.paired(pieces.joined(separator: " "))
    guard text.contains(where: { !$0.isWhitespace }) else { return nil }
    self.text = text
  }

  /// As it stands on a line of fields, where a bar would begin the next one.
  var inField: SlipReason { SlipReason(text.split(separator: "|").joined(separator: "/")) ?? self }

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

  /// The text without brackets that have no partner, since a pair of them holds the reason, and without `~~`.
  private static func paired(_ text: String) -> String {
    var kept: [Character?] = Array(text.replacing("~~", with: "~").replacing("~~", with: "~"))
    var open: [Int] = []
    for index in kept.indices {
      if kept[index] == "(" { open.append(index) }
      if kept[index] == ")", open.popLast() == nil { kept[index] = nil }
    }
    for index in open { kept[index] = nil }
    return String(kept.compactMap(\.self))
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
