/// Days of the week as people list them: `Mon-Fri`, `Sun – Thu`, `Mon, Tue and Thu`.
enum WeekdayList {
  /// The days that a text names; nil where it names none, or something else.
  static func weekdays(in text: String) -> [Weekday]? {
    if Words.of(text).first == "weekdays" { return Workdays.standard.weekdays }
    var days: [Weekday] = []
    // Hours of the day, as in `Mon-Fri, 9-5`, are another matter.
    for part in parts(of: text) where !part.contains(where: \.isNumber) {
      guard let read = range(part) else { return nil }
      days += read
    }
    return days.isEmpty ? nil : days
  }

  private static func parts(of text: String) -> [Substring] {
    text.replacing(" and ", with: ",").split(whereSeparator: { ",;&".contains($0) })
  }

  /// One day, or those from one to another.
  private static func range(_ text: Substring) -> [Weekday]? {
    let ends = text.replacing(" to ", with: "-").split(whereSeparator: { "-–—".contains($0) }).map(weekday)
    guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1] else { return nil }
    var days = [first]
    while let day = days.last, day != last { days.append(Weekday(rawValue: day.rawValue % 7 + 1) ?? last) }
    return days
  }

  private static func weekday(_ text: some StringProtocol) -> Weekday? {
    let word = Words.joined(text)
    guard word.utf8.count >= 3 else { return nil }
    return Weekday.allCases.first { $0.name.lowercased().hasPrefix(word) || word == $0.name.lowercased() + "s" }
  }
}
