/// Reads one date from its tokens: the forms stand here in the order in which they are tried.
struct DateParser {
  private var text: SpokenText

  init(_ tokens: [DateToken]) { text = SpokenText(tokens) }

  /// The date that all of the tokens make.
  mutating func expression() -> DateExpression? {
    whole(RelativeDateForms.weekOrDay) ?? whole(RelativeDateForms.beforeOrAfter) ?? whole(RelativeDateForms.offset)
      ?? whole(Self.dayWithWeekday)
  }

  /// The day of the calendar that all of the tokens make, without weekday and time.
  mutating func bareDate() -> DateExpression? { whole(Self.day) }

  private static func day(_ text: inout SpokenText) -> DateExpression? {
    text.attempt(CalendarDateForms.yearFirst) ?? text.attempt(CalendarDateForms.numeric)
      ?? text.attempt(CalendarDateForms.dayThenMonth) ?? text.attempt(CalendarDateForms.monthThenDay)
  }

  /// `Wed 2026-06-10`, `10 June, 10am`, `2026-06-10, Wed`.
  private static func dayWithWeekday(_ text: inout SpokenText) -> DateExpression? {
    let before = text.takeWeekday()
    guard let day = day(&text) else { return nil }
    TimeBehindDate.skip(&text)
    let behind = text.attempt { text in
      _ = text.take(sign: ",")
      return text.takeWeekday()
    }
    return (before ?? behind).map(day.with) ?? day
  }

  private mutating func whole(_ form: (inout SpokenText) -> DateExpression?) -> DateExpression? {
    text.attempt { text in form(&text).flatMap { text.isAtEnd ? $0 : nil } }
  }
}
