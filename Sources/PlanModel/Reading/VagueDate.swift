/// Counts out what people may mean by a date that is none.
enum VagueDate {
  /// The day a text would mean as of a day; nil where nobody could tell.
  static func suggestion(for text: String, asOf: Day) -> Day? {
    let words = Words.of(text)
    let joined = words.joined(separator: " ")
    switch joined {
    case "today": return asOf
    case "tomorrow": return asOf.adding(days: 1)
    case "end of week", "eow", "this week", "end of the week": return friday(onOrAfter: asOf)
    case "next week", "end of next week": return friday(onOrAfter: asOf).adding(days: 7)
    case "end of month", "eom", "month end", "end of the month", "this month": return asOf.endOfMonth
    case "next month", "end of next month": return asOf.adding(months: 1).endOfMonth
    case "end of quarter", "eoq", "quarter end", "end of the quarter", "this quarter": return quarterEnd(asOf)
    case "end of year", "eoy", "year end", "end of the year": return Day(year: asOf.year, month: 12, day: 31)
    default: break
    }
    if let day = weekday(words, asOf) ?? span(words, asOf) ?? quarter(words, asOf) { return day }
    return month(words, asOf)
  }

  private static func friday(onOrAfter day: Day) -> Day {
    day.adding(days: (Weekday.friday.rawValue - day.weekday.rawValue + 7) % 7)
  }

  /// `next Fri`: the one after the coming days' end.
  private static func weekday(_ words: [String], _ asOf: Day) -> Day? {
    guard let last = words.last, words.count == 1 || (words.count == 2 && ["next", "this", "on"].contains(words[0])),
      let weekday = Weekday.allCases.first(where: { $0.name.lowercased() == last || $0.shortName.lowercased() == last })
    else { return nil }
    let ahead = (weekday.rawValue - asOf.weekday.rawValue + 6) % 7 + 1
    return asOf.adding(days: ahead)
  }

  /// `in two weeks`, `within 90 days`.
  private static func span(_ words: [String], _ asOf: Day) -> Day? {
    guard words.count == 3, words[0] == "in" || words[0] == "within" else { return nil }
    let names = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
    guard let count = names.firstIndex(of: words[1]).map({ $0 + 1 }) ?? Int(words[1].prefix(4)), count <= 3650 else {
      return nil
    }
    switch words[2] {
    case "day", "days": return asOf.adding(days: count)
    case "week", "weeks": return asOf.adding(days: count * 7)
    case "month", "months": return asOf.adding(months: count)
    default: return nil
    }
  }

  /// `Q3`, `Q3 2026`: its last day.
  private static func quarter(_ words: [String], _ asOf: Day) -> Day? {
    let rest = words.filter { !["end", "of", "by"].contains($0) }
    guard let first = rest.first, first.utf8.count == 2, first.hasPrefix("q"), let number = Int(first.dropFirst()),
      (1...4).contains(number)
    else { return nil }
    let year = rest.count > 1 ? Int(rest[1].prefix(4)) : nil
    let end = Day(year: year ?? asOf.year, month: number * 3, day: 1)?.endOfMonth
    guard let end else { return nil }
    return year == nil && end < asOf ? end.adding(months: 12).endOfMonth : end
  }

  /// `June`, `end of June`, `June 2026`: its last day.
  private static func month(_ words: [String], _ asOf: Day) -> Day? {
    let rest = words.filter { !["end", "of", "late", "by"].contains($0) }
    guard (1...2).contains(rest.count), rest[0].utf8.count >= 3,
      let month = (1...12).first(where: {
        let name = Day.monthName($0).lowercased()
        return name == rest[0] || name.prefix(3) == rest[0]
      })
    else { return nil }
    if rest.count == 2 {
      guard rest[1].utf8.count == 4, let year = Int(rest[1]) else { return nil }
      return Day(year: year, month: month, day: 1)?.endOfMonth
    }
    let end = Day(year: asOf.year, month: month, day: 1)?.endOfMonth
    guard let end else { return nil }
    return end < asOf ? end.adding(months: 12).endOfMonth : end
  }

  private static func quarterEnd(_ day: Day) -> Day? {
    Day(year: day.year, month: (day.month + 2) / 3 * 3, day: 1)?.endOfMonth
  }
}
