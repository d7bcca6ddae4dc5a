import CalendarSyntax
import PlanText

extension CalendarRule {
  static let foldInCharacter = CalendarRule(
    "fold-in-character", .error, source: "RFC 5545, section 3.1",
    summary: "A fold cuts a character in two, so that neither line is UTF-8 and readers show something else.",
    advice: "Fold between two characters, not between two bytes."
  ) { facts in
    folds(in: facts.document.source) { bytes, _, line in
      guard line.count > 1, bytes[line.lowerBound + 1] & 0xC0 == 0x80 else { return nil }
      return CalendarFinding(at: line, "the fold before this line cuts a character in two", help: "fold before it")
    }
  }

  static let foldInEscape = CalendarRule(
    "fold-in-escape", .warning, source: "RFC 5545, section 3.1",
    summary: "A fold stands between a backslash and what it escapes; that is allowed, and simple readers get it wrong.",
    advice: "Fold before the backslash."
  ) { facts in
    folds(in: facts.document.source) { bytes, previous, line in
      let backslashes = bytes[previous.lowerBound..<previous.upperBound].reversed().prefix { $0 == UInt8(ascii: "\\") }
      guard backslashes.count % 2 == 1 else { return nil }
      return CalendarFinding(
        at: line, "the fold before this line stands between a backslash and what it escapes",
        help: "fold before the backslash")
    }
  }

  /// What is found where a line continues the one before; both are given without their ends.
  private static func folds(
    in source: SourceText, _ find: ([UInt8], SourceRange, SourceRange) -> CalendarFinding?
  ) -> [CalendarFinding] {
    guard source.lines.count > 1 else { return [] }
    return (1..<source.lines.count).compactMap { index in
      let line = source.content(ofLine: index)
      guard !line.isEmpty, source.bytes[line.lowerBound] == 0x20 || source.bytes[line.lowerBound] == 0x09 else {
        return nil
      }
      return find(source.bytes, source.content(ofLine: index - 1), line)
    }
  }
}
