/// The forms in which people write a date that counts from something else.
enum RelativeDateForms {
  /// `Week 5`, `Wk 5`, `W5`, `Day 14`.
  static func weekOrDay(_ text: inout SpokenText) -> DateExpression? {
    if weeks.contains(where: { text.take($0) }) { return takeNumber(&text).map { .week($0) } }
    return text.take("day") || text.take("days") ? takeNumber(&text).map { .day($0) } : nil
  }

  /// `2 weeks before go-live`, `3 days after #1`.
  static func beforeOrAfter(_ text: inout SpokenText) -> DateExpression? {
    guard let number = takeNumber(&text), let lag = takeLag(number, isT: false, &text) else { return nil }
    let isBefore = text.take("before")
    guard isBefore || text.take("after"), let anchor = takeAnchor(&text) else { return nil }
    return .offset(from: anchor, isBefore ? lag.negated : lag)
  }

  /// `go-live - 2w`, `T+10`, `#3 plus 2 days`, and `go-live` itself.
  static func offset(_ text: inout SpokenText) -> DateExpression? {
    let isT = text.word() == "t"
    guard let anchor = takeAnchor(&text) else { return nil }
    guard !text.isAtEnd else { return anchor == .start ? nil : .offset(from: anchor, .workingDays(0)) }
    let isLater = text.take(sign: "+") || text.take("plus")
    guard isLater || text.take(sign: "-") || text.take("minus"), let number = takeNumber(&text) else { return nil }
    return takeLag(isLater ? number : -number, isT: isT, &text).map { .offset(from: anchor, $0) }
  }

  // MARK: Parts

  private static func takeNumber(_ text: inout SpokenText) -> Int? { text.takeNumber(digits: 1...6)?.value }

  private static func takeAnchor(_ text: inout SpokenText) -> DateExpression.Anchor? {
    if text.take(sign: "#") { return takeStep(&text) }
    if text.take("t") || text.take("golive") || text.take("launch") { return .goLive }
    if text.take("go") {
      _ = text.take(sign: "-")
      return text.take("live") ? .goLive : nil
    }
    _ = text.take("target")
    if text.take("close") || text.take("signature") || text.take("signing") { return .close }
    return text.take("start") || text.take("kickoff") ? .start : nil
  }

  private static func takeStep(_ text: inout SpokenText) -> DateExpression.Anchor? {
    let token = text.peek()
    text.skip()
    return switch token {
    case .number(let number, _): .step(String(number))
    case .word(let word): .step(word)
    case .sign, nil: nil
    }
  }

  /// Working days for `d` and `w`, five a week, except behind `T`, where people count on the calendar.
  private static func takeLag(_ number: Int, isT: Bool, _ text: inout SpokenText) -> Lag? {
    if text.isAtEnd { return isT ? .calendarDays(number) : nil }
    let isCalendar = text.take("calendar") || isT
    _ = text.take("working") || text.take("business")
    guard let unit = text.word().flatMap(LagUnit.init) else { return nil }
    text.skip()
    return isCalendar ? .calendarDays(unit.calendarDays(number)) : unit.lag(number)
  }

  private static let weeks = ["week", "weeks", "wk", "wks", "w"]
}
