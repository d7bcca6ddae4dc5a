import PlanText

/// How large the parts of a document may be; what is larger is read in part, and a rule tells it.
public enum Limits {
  /// Bytes of a cell, a heading or the value of a field.
  public static let text = 10_000
  /// Columns of a table.
  public static let columns = 1_000
  /// Images in a document.
  public static let images = 1_000

  /// As much of a range as is read, up to the border of a character.
  static func read(_ range: SourceRange, of source: SourceText) -> SourceRange {
    guard range.count > text else { return range }
    var end = range.lowerBound + text
    while end > range.lowerBound, source.bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return SourceRange(range.lowerBound, end)
  }
}
