/// A text that no spreadsheet takes for a formula: an apostrophe stands wherever one would begin.
///
/// Formulas begin with `=`, `+`, `-` or `@`, in full width too, also behind spaces. Where cells are divided by `;`, as in
/// much of Europe, a quoted text may be cut at `;`, a tab or a line end: what follows these is treated like a beginning.
/// A text that has apostrophes there already gets one more, so that taking one away always gives the text back.
struct HarmlessCell {
  let text: String

  init(_ text: String) {
    let scalars = text.unicodeScalars
    guard scalars.contains(where: { Self.isSign($0) || Self.isBreak($0) }) else {
      self.text = text
      return
    }
    var harmless = String.UnicodeScalarView()
    var isBeginning = true
    for index in scalars.indices {
      if isBeginning, Self.isHarmful(scalars[index...], isFirst: index == scalars.startIndex) { harmless.append("'") }
      harmless.append(scalars[index])
      isBeginning = scalars[index] == ";" || Self.isBreak(scalars[index])
    }
    self.text = String(harmless)
  }

  /// The text that was made harmless.
  static func original(of text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "'")) else { return text }
    let scalars = text.unicodeScalars
    var original = String.UnicodeScalarView()
    var isBeginning = true
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let isGuard = isBeginning && scalars[index] == "'"
      if isGuard, isHarmful(scalars[index...], isFirst: index == scalars.startIndex) {
        index = scalars.index(after: index)
      }
      guard index < scalars.endIndex else { break }
      original.append(scalars[index])
      isBeginning = scalars[index] == ";" || isBreak(scalars[index])
      index = scalars.index(after: index)
    }
    return String(original)
  }

  /// Whether a formula begins here, or, at the beginning of a cell, white space that a spreadsheet might drop.
  private static func isHarmful(_ rest: Substring.UnicodeScalarView, isFirst: Bool) -> Bool {
    guard let sign = rest.drop(while: { $0 == "'" }).first(where: { !isSpace($0) }) else { return false }
    return isSign(sign) || (isFirst && isBreak(sign))
  }

  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "＝", "＋", "－", "＠": true
    default: false
    }
  }

  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool { scalar == "\t" || scalar == "\r" || scalar == "\n" }

  /// White space and what cannot be seen, other than tabs and line ends.
  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    if isBreak(scalar) { return false }
    switch scalar.properties.generalCategory {
    case .spaceSeparator, .lineSeparator, .paragraphSeparator, .format, .control: return true
    default: return false
    }
  }
}
