import PlanSyntax
import PlanText

/// A date as it stands in a cell or a field, with where each part of it stands.
struct WrittenDate {
  let text: String
  let range: SourceRange
  let syntax: DateSyntax
  private let cell: Cell?

  init(_ cell: Cell, _ syntax: DateSyntax) {
    text = cell.text
    range = cell.range
    self.syntax = syntax
    self.cell = cell
  }

  init(_ text: String, _ syntax: DateSyntax, at range: SourceRange) {
    self.text = text
    self.range = range
    self.syntax = syntax
    cell = nil
  }

  init(_ field: Field) {
    text = field.text
    range = field.range
    syntax = DateSyntax(field: field.value)
    cell = nil
  }

  /// Where a part stands; an empty range where that cannot be told.
  func range(of part: Substring, in source: SourceText) -> SourceRange {
    if let cell, cell.isVerbatim { return cell.range(of: part, in: source) }
    return source.range(of: part, in: range) ?? .at(range.lowerBound)
  }
}
