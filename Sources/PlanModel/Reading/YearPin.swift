import PlanSyntax
import PlanText

/// A weekday written beside a date without a year, which pins the year.
struct YearPin {
  let day: Day
  /// As `from “Monday Nov 4” (line 16), a Monday in 2024`.
  let source: String

  /// What fields and due cells pin, where the year nearest to the as-of date contradicts a weekday: a field alone is
  /// enough, of cells all must agree, since one may be a slip of the pen.
  static func find(_ fields: DateFields, _ cells: [DateCells], _ context: DateContext, asOf: Day, in source: SourceText)
    -> YearPin?
  {
    for field in fields.all.map(\.field) where field.key != .asOf {
      guard let part = DateSyntax(field.value).current, part.isPinning else { continue }
      return YearPin(part, context, asOf: asOf, at: field.range, in: source)
    }
    var found: YearPin?
    for cell in cells.compactMap(\.due) {
      guard case .syntax(let syntax) = cell.content, let part = syntax.current, part.isPinning else { continue }
      guard let pin = YearPin(part, context, asOf: asOf, at: cell.cell.range, in: source),
        found == nil || found?.day.year == pin.day.year
      else { return nil }
      found = found ?? pin
    }
    return found
  }

  private init?(
    _ part: DateSyntax.Part, _ context: DateContext, asOf: Day, at range: SourceRange, in text: SourceText
  ) {
    guard case .mismatch = context.outcome(of: part.expression), let day = Self.day(of: part.expression, near: asOf)
    else {
      return nil
    }
    self.day = day
    let line = text.position(at: range.lowerBound).line
    source = "from “\(part.text.trimmingSpace)” (line \(line)), a \(day.weekday.name) in \(day.year)"
  }

  /// The day nearest to another that has the month, day and weekday written.
  static func day(of expression: DateExpression, near day: Day) -> Day? {
    guard case .absolute(let date) = expression, let weekday = date.weekday else { return nil }
    let days = (-12...12).compactMap { Day(year: day.year + $0, month: date.month, day: date.day) }
    return days.filter { $0.weekday == weekday }.min { (abs($0.days(to: day)), $0) < (abs($1.days(to: day)), $1) }
  }
}

extension DateSyntax.Part {
  /// Whether it has a weekday and no year.
  fileprivate var isPinning: Bool { expression.lacksYear && expression.weekday != nil }
}
