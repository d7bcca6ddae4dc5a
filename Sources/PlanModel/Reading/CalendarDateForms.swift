/// The forms in which people write a day of the calendar; none of them has a weekday or a time of day.
enum CalendarDateForms {
  /// `2026-06-10`, `2026/06/10`, `2026.06.10`.
  static func yearFirst(_ text: inout SpokenText) -> DateExpression? {
    guard let year = text.takeFullYear(), let sign = text.takeSign(among: "-/."), let month = text.takeShortNumber(),
      text.take(sign: sign), let day = text.takeShortNumber()
    else { return nil }
    return .absolute(.init(year: year, month: month, day: day))
  }

  /// `10.06.2026`, `10.06.`, `06/24/2026`, `7/24`, `24-06-2026`.
  static func numeric(_ text: inout SpokenText) -> DateExpression? {
    guard let first = text.takeShortNumber(), let sign = text.takeSign(among: "./-"),
      let second = text.takeShortNumber()
    else { return nil }
    let hasSecondSign = text.take(sign: sign)
    let year = hasSecondSign ? text.takeYear() : nil
    if sign == "." {
      return hasSecondSign ? .absolute(.init(year: year, month: second, day: first)) : nil
    }
    guard hasSecondSign == (year != nil), sign == "/" || year != nil else { return nil }
    return .numeric(first: first, second: second, year: year, weekday: nil)
  }

  /// `10 June 2026`, `10th of June`, `24-Jun-26`.
  static func dayThenMonth(_ text: inout SpokenText) -> DateExpression? {
    guard let day = text.takeShortNumber() else { return nil }
    _ = text.takeOrdinalEnding()
    _ = text.takeSign(among: ".-/")
    _ = text.take("of")
    guard let month = text.takeMonth() else { return nil }
    _ = text.takeSign(among: "-,/")
    return .absolute(.init(year: text.takeYear(), month: month, day: day))
  }

  /// `June 10`, `Jun 10, 2026`, `Jun. 10th`.
  static func monthThenDay(_ text: inout SpokenText) -> DateExpression? {
    guard let month = text.takeMonth() else { return nil }
    let isDashed = text.take(sign: "-")
    guard let day = text.takeShortNumber() else { return nil }
    _ = text.takeOrdinalEnding()
    let year = text.attempt { text in
      // `June 10-14` are five days, `Jun-10-14` is one.
      let isRange = !text.take(sign: ",") && text.take(sign: "-") && !isDashed
      return isRange ? text.takeFullYear() : text.takeYear()
    }
    return .absolute(.init(year: year, month: month, day: day))
  }
}
