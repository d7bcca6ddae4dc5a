import PlanText

extension SourceText {
  /// The text of a heading on its first line, without the underline below it or the `#` that close it.
  func headingText(in range: SourceRange) -> SourceRange {
    let line = content(ofLine: lines.line(at: range.lowerBound))
    let text = trimmed(SourceRange(range.lowerBound, min(range.upperBound, line.upperBound)), of: Array(" \t".utf8))
    guard !text.isEmpty, bytes[text.lowerBound] == UInt8(ascii: "#") else { return text }
    let open = trimmed(text, of: [UInt8(ascii: "#")])
    let inner = trimmed(open, of: Array(" \t".utf8))
    // What stands right behind a word belongs to it: `C#`.
    return inner.upperBound < open.upperBound ? inner : text
  }
}
