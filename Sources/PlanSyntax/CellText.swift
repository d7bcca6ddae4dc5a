import PlanText

/// Tells cells that are nothing but text from those that cmark has to read.
enum CellText {
  /// Whether CommonMark reads a cell as the very text that stands there; a brace is plain to it, but not to whoever
  /// looks for placeholders.
  static func isPlain(_ bytes: [UInt8], _ range: SourceRange) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if isSpecial(byte) {
        // An underscore inside a word and an ampersand before a space mean nothing.
        let isHarmless =
          byte == UInt8(ascii: "_")
          ? isWord(bytes, index - 1, range) && isWord(bytes, index + 1, range)
          : byte == UInt8(ascii: "&") && index + 1 < range.upperBound && bytes[index + 1] == UInt8(ascii: " ")
        if !isHarmless { return false }
      }
      index += 1
    }
    return true
  }

  private static func isWord(_ bytes: [UInt8], _ index: Int, _ range: SourceRange) -> Bool {
    guard range.lowerBound <= index, index < range.upperBound else { return false }
    switch bytes[index] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      return true
    default: return false
    }
  }

  /// A `switch` is a test of one bit: every byte of a plan is looked at here.
  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case 0, 0x0B, 0x0C, UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "!"), UInt8(ascii: "~"), UInt8(ascii: "{"):
      true
    default: false
    }
  }
}
