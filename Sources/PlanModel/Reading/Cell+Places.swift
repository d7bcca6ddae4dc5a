import PlanSyntax
import PlanText

extension Cell {
  /// What counts now: the text without what is struck through, `<br>` as a line end.
  var currentText: String {
    let current = unstruckText
    return current.isEmpty ? text : current
  }

  /// The text without what is struck through; empty where all of it is.
  var unstruckText: String {
    isVerbatim ? text : inlines.strikes.filter { !$0.isStruck }.map(\.text).joined().trimmingSpace
  }

  /// Where a part of the cell's text stands in the source; the whole cell where that cannot be told.
  func range(of part: Substring, in source: SourceText) -> SourceRange {
    guard !part.isEmpty else { return range }
    if isVerbatim, part.base.utf8.count == range.count {
      let offset = part.base.utf8.distance(from: part.base.startIndex, to: part.startIndex)
      return SourceRange(range.lowerBound + offset, range.lowerBound + offset + part.utf8.count)
    }
    return source.range(of: part, in: range) ?? range
  }
}

extension SourceText {
  /// Where a text stands within a range, if it stands there exactly once.
  func range(of part: some StringProtocol, in range: SourceRange) -> SourceRange? {
    guard let found = firstRange(of: part, in: range),
      firstRange(of: part, in: SourceRange(found.lowerBound + 1, range.upperBound)) == nil
    else { return nil }
    return found
  }

  /// Where a text stands first within a range; nil for an empty one.
  func firstRange(of part: some StringProtocol, in range: SourceRange) -> SourceRange? {
    let wanted = Array(part.utf8)
    guard let first = wanted.first, wanted.count <= range.count else { return nil }
    for start in range.lowerBound...(range.upperBound - wanted.count)
    where bytes[start] == first && bytes[start..<(start + wanted.count)].elementsEqual(wanted) {
      return SourceRange(start, start + wanted.count)
    }
    return nil
  }
}
