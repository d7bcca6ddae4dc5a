/// Reads one date from its tokens.
struct DateParser {
  private let tokens: [DateToken]
  private var index = 0

  init(_ tokens: [DateToken]) { self.tokens = tokens }

  /// The date that all of the tokens make.
  mutating func expression() -> DateExpression? {
    guard !tokens.isEmpty else { return nil }
    if let relative = relative() { return relative }
    index = 0
    let weekday = takeWeekday()
    guard var expression = calendarDate(weekday) else { return nil }
    skipTime()
    if let behind = takeWeekdayBehind() { expression = expression.with(behind) }
    return isAtEnd ? expression : nil
  }

  /// The day of the calendar that all of the tokens make, without weekday and time.
  mutating func bareDate() -> DateExpression? {
    guard let date = calendarDate(nil), isAtEnd else { return nil }
    return date
  }

  // MARK: Calendar dates

  private mutating func calendarDate(_ weekday: Weekday?) -> DateExpression? {
    let start = index
    for form in Self.forms {
      index = start
      if let date = form(&self, weekday) { return date }
    }
    return nil
  }

  private static let forms: [@Sendable (inout DateParser, Weekday?) -> DateExpression?] = [
    yearFirst, numeric, dayThenMonth, monthThenDay,
  ]

  /// `2026-06-10`, `2026/06/10`, `2026.06.10`.
  private static func yearFirst(_ parser: inout DateParser, _ weekday: Weekday?) -> DateExpression? {
    guard let year = parser.take(number: 4), let sign = parser.takeSign(among: "-/."),
      let month = parser.take(number: 2), parser.take(sign: sign), let day = parser.take(number: 2)
    else { return nil }
    return .absolute(.init(year: year, month: month, day: day, weekday: weekday))
  }

  /// `10.06.2026`, `10.06.`, `06/24/2026`, `7/24`, `24-06-2026`.
  private static func numeric(_ parser: inout DateParser, _ weekday: Weekday?) -> DateExpression? {
    guard let first = parser.take(number: 2), let sign = parser.takeSign(among: "./-"),
      let second = parser.take(number: 2)
    else { return nil }
    let hasSecondSign = parser.take(sign: sign)
    let year = hasSecondSign ? parser.takeYear() : nil
    if sign == "." {
      guard hasSecondSign else { return nil }
      return .absolute(.init(year: year, month: second, day: first, weekday: weekday))
    }
    guard hasSecondSign == (year != nil), sign == "/" || year != nil else { return nil }
    return .numeric(first: first, second: second, year: year, weekday: weekday)
  }

  /// `10 June 2026`, `10th of June`, `24-Jun-26`.
  private static func dayThenMonth(_ parser: inout DateParser, _ weekday: Weekday?) -> DateExpression? {
    guard let day = parser.take(number: 2) else { return nil }
    parser.skipOrdinal()
    _ = parser.take(sign: ".") || parser.take(sign: "-") || parser.take(sign: "/")
    _ = parser.take(word: "of")
    guard let month = parser.takeMonth() else { return nil }
    _ = parser.take(sign: "-") || parser.take(sign: ",") || parser.take(sign: "/")
    return .absolute(.init(year: parser.takeYear(), month: month, day: day, weekday: weekday))
  }

  /// `June 10`, `Jun 10, 2026`, `Jun. 10th`.
  private static func monthThenDay(_ parser: inout DateParser, _ weekday: Weekday?) -> DateExpression? {
    guard let month = parser.takeMonth() else { return nil }
    let isDashed = parser.take(sign: "-")
    guard let day = parser.take(number: 2) else { return nil }
    parser.skipOrdinal()
    let start = parser.index
    // `June 10-14` are five days, `Jun-10-14` is one.
    let isRange = !parser.take(sign: ",") && parser.take(sign: "-") && !isDashed
    guard let year = isRange ? parser.take(number: 4) : parser.takeYear() else {
      parser.index = start
      return .absolute(.init(year: nil, month: month, day: day, weekday: weekday))
    }
    return .absolute(.init(year: year, month: month, day: day, weekday: weekday))
  }

  // MARK: Relative dates

  private mutating func relative() -> DateExpression? {
    if let (unit, number) = takeCount() { return isAtEnd ? unit(number) : nil }
    index = 0
    if let spoken = spokenOffset() { return spoken }
    index = 0
    guard let anchor = takeAnchor() else { return nil }
    guard !isAtEnd else { return anchor == .start ? nil : .offset(from: anchor, .workingDays(0)) }
    let isLater = take(sign: "+") || take(word: "plus")
    guard isLater || take(sign: "-") || take(word: "minus"), let number = takeNumber() else { return nil }
    guard let lag = takeUnit(isLater ? number : -number, isT: tokens[0] == .word("t")), isAtEnd else { return nil }
    return .offset(from: anchor, lag)
  }

  /// `2 weeks before go-live`, `3 days after #1`.
  private mutating func spokenOffset() -> DateExpression? {
    guard let number = takeNumber(), case .some(let lag) = takeUnit(number, isT: false) else { return nil }
    let isBefore = take(word: "before")
    guard isBefore || take(word: "after"), let anchor = takeAnchor(), isAtEnd else { return nil }
    return .offset(from: anchor, isBefore ? lag.negated : lag)
  }

  /// `Week 5`, `Wk 5`, `W5`, `Day 14`.
  private mutating func takeCount() -> (unit: (Int) -> DateExpression, number: Int)? {
    let isWeek = Self.weeks.contains { take(word: $0) }
    guard isWeek || take(word: "day") || take(word: "days"), let number = takeNumber() else { return nil }
    return isWeek ? ({ .week($0) }, number) : ({ .day($0) }, number)
  }

  private static let weeks = ["week", "weeks", "wk", "wks", "w"]

  private mutating func takeAnchor() -> DateExpression.Anchor? {
    if take(sign: "#") {
      guard index < tokens.count else { return nil }
      defer { index += 1 }
      switch tokens[index] {
      case .number(let number, _): return .step(String(number))
      case .word(let word): return .step(word)
      case .sign: return nil
      }
    }
    if take(word: "t") || take(word: "golive") || take(word: "launch") { return .goLive }
    if take(word: "go") {
      _ = take(sign: "-")
      return take(word: "live") ? .goLive : nil
    }
    _ = take(word: "target")
    if take(word: "close") || take(word: "signature") || take(word: "signing") { return .close }
    return take(word: "start") || take(word: "kickoff") ? .start : nil
  }

  /// Working days for `d` and `w`, five a week, except behind `T`, where people count on the calendar.
  private mutating func takeUnit(_ number: Int, isT: Bool) -> Lag? {
    if isAtEnd { return isT ? .calendarDays(number) : nil }
    let isCalendar = take(word: "calendar") || isT
    _ = take(word: "working") || take(word: "business")
    guard index < tokens.count, case .word(let word) = tokens[index], let unit = LagUnit(word) else { return nil }
    index += 1
    return isCalendar ? .calendarDays(unit.calendarDays(number)) : unit.lag(number)
  }

  // MARK: Tokens

  private var isAtEnd: Bool { index == tokens.count }

  private mutating func take(sign: Character) -> Bool {
    guard index < tokens.count, case .sign(let byte) = tokens[index], sign.asciiValue == byte else { return false }
    index += 1
    return true
  }

  private mutating func takeSign(among signs: String) -> Character? {
    signs.first { take(sign: $0) }
  }

  private mutating func take(word: String) -> Bool {
    guard index < tokens.count, tokens[index] == .word(word) else { return false }
    index += 1
    return true
  }

  private mutating func takeNumber() -> Int? {
    guard index < tokens.count, case .number(let number, _) = tokens[index] else { return nil }
    index += 1
    return number
  }

  /// A number of so many digits at most, or of exactly four.
  private mutating func take(number digits: Int) -> Int? {
    guard index < tokens.count, case .number(let number, let written) = tokens[index],
      digits == 4 ? written == 4 : written <= digits
    else { return nil }
    index += 1
    return number
  }

  /// Four digits, or two of this century.
  private mutating func takeYear() -> Int? {
    let start = index
    _ = take(sign: "'")
    if let year = take(number: 4) { return year }
    guard index < tokens.count, case .number(let number, 2) = tokens[index] else {
      index = start
      return nil
    }
    // `10 June 10:00` is a time of day.
    if index + 1 < tokens.count, tokens[index + 1] == .sign(UInt8(ascii: ":")) || isHalfOfDay(index + 1) {
      index = start
      return nil
    }
    index += 1
    return 2000 + number
  }

  private func isHalfOfDay(_ index: Int) -> Bool {
    index < tokens.count && (tokens[index] == .word("am") || tokens[index] == .word("pm"))
  }

  private mutating func takeMonth() -> Int? {
    guard index < tokens.count, case .word(let word) = tokens[index], let month = DateNames.months[word] else {
      return nil
    }
    index += 1
    _ = take(sign: ".")
    return month
  }

  private mutating func takeWeekday() -> Weekday? {
    guard index < tokens.count, case .word(let word) = tokens[index], let weekday = DateNames.weekdays[word] else {
      return nil
    }
    index += 1
    _ = take(sign: ".")
    _ = take(sign: ",")
    return weekday
  }

  /// `2026-06-10, Wed`.
  private mutating func takeWeekdayBehind() -> Weekday? {
    let start = index
    _ = take(sign: ",")
    guard let weekday = takeWeekday() else {
      index = start
      return nil
    }
    return weekday
  }

  private mutating func skipOrdinal() {
    _ = take(word: "st") || take(word: "nd") || take(word: "rd") || take(word: "th")
  }

  private mutating func skipTime() {
    if !isAtEnd { index += TimeBehindDate.length(in: tokens[index...]) }
  }
}

extension DateExpression {
  /// The same date with the weekday that stands behind it.
  func with(_ weekday: Weekday) -> DateExpression {
    switch self {
    case .absolute(var date):
      date.weekday = date.weekday ?? weekday
      return .absolute(date)
    case .numeric(let first, let second, let year, let before):
      return .numeric(first: first, second: second, year: year, weekday: before ?? weekday)
    default: return self
    }
  }
}
