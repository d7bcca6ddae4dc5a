import PlanSyntax
import PlanText

/// Reads the fields `Working days` and `Holidays`.
struct WorkdaysReader {
  /// A span of holidays longer than this is somebody's mistake.
  private static let longestHoliday = 370

  private(set) var workdays = Workdays.standard
  private(set) var invalid: [InvalidField] = []
  private(set) var files: [Located<String>] = []

  /// `days` holds the days of the files that an earlier reading named.
  init(
    _ fields: [Field], years: DateContext.YearAnchor, order: DateContext.Order?, source: SourceText,
    days: [String: [Day]]
  ) {
    var weekdays: [Weekday] = []
    var holidays: [Day] = []
    let context = DateContext(order: order, workdays: .standard, years: years)
    for field in fields where !PlaceholderText.isWhole(field.text) && !field.text.isEmpty {
      switch field.key {
      case .workingDays:
        guard let read = Self.weekdays(in: field.text) else {
          invalid.append(Self.invalid(field, field.text[...], "write the days, as “Mon-Fri”", source))
          continue
        }
        weekdays = read
      case .holidays where field.qualifier == nil:
        for part in Self.parts(of: field.text) where !part.saysNothing {
          if part.trimmingSpace.lowercased().hasSuffix(".ics") {
            let name = part.trimmingSpace
            files.append(Located(name, at: source.range(of: name, in: field.range) ?? field.range))
            holidays += days[name] ?? []
          } else if let read = Self.days(in: String(part), context) {
            holidays += read
          } else if part.contains(where: \.isNumber) {
            invalid.append(
              Self.invalid(
                field, part, "write dates, as “2026-12-24 – 2026-12-31”, or the name of an .ics file", source))
          }
        }
      default: break
      }
    }
    workdays = Workdays(weekdays: weekdays.isEmpty ? Workdays.standard.weekdays : weekdays, holidays: holidays)
  }

  private static func invalid(_ field: Field, _ part: Substring, _ expected: String, _ source: SourceText)
    -> InvalidField
  {
    let text = part.trimmingSpace
    return InvalidField(
      name: field.name, text: text, range: source.range(of: text, in: field.range) ?? field.range, expected: expected)
  }

  /// The parts between commas; the year of `June 24, 2026` is none of its own.
  private static func parts(of text: String) -> [Substring] {
    var parts: [Substring] = []
    for part in text.split(whereSeparator: { $0 == "," || $0 == ";" }) {
      let isYear = part.trimmed.utf8.count == 4 && part.trimmed.allSatisfy(\.isNumber)
      if isYear, let last = parts.popLast() {
        parts.append(text[last.startIndex..<part.endIndex])
      } else {
        parts.append(part)
      }
    }
    return parts
  }

  /// `Mon-Fri`, `Sun – Thu`, `Mon, Tue and Thu`.
  private static func weekdays(in text: String) -> [Weekday]? {
    if Words.of(text).first == "weekdays" { return Workdays.standard.weekdays }
    var days: [Weekday] = []
    // Hours of the day, as in `Mon-Fri, 9-5`, are another matter.
    for part in text.replacing(" and ", with: ",").split(whereSeparator: { $0 == "," || $0 == ";" || $0 == "&" })
    where !part.contains(where: \.isNumber) {
      let ends = part.replacing(" to ", with: "-").split(whereSeparator: { "-–—".contains($0) }).map(weekday)
      guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1] else { return nil }
      var day = first
      days.append(day)
      while day != last {
        day = Weekday(rawValue: day.rawValue % 7 + 1) ?? last
        days.append(day)
      }
    }
    return days.isEmpty ? nil : days
  }

  private static func weekday(_ text: some StringProtocol) -> Weekday? {
    let word = Words.joined(text)
    guard word.utf8.count >= 3 else { return nil }
    return Weekday.allCases.first { $0.name.lowercased().hasPrefix(word) || word == $0.name.lowercased() + "s" }
  }

  private static func days(in text: String, _ context: DateContext) -> [Day]? {
    let syntax = DateSyntax(field: Inlines(text: text.trimmingSpace))
    func day(_ part: DateSyntax.Part) -> Day? {
      if case .day(let day, _) = context.outcome(of: part.expression) { day } else { nil }
    }
    switch syntax.value {
    case .single(let part): return day(part).map { [$0] }
    case .range(let first, let last):
      guard let first = day(first), let last = day(last), (0...longestHoliday).contains(first.days(to: last)) else {
        return nil
      }
      return (0...first.days(to: last)).map { first.adding(days: $0) }
    default: return nil
    }
  }
}
