/// How often people meet, put together from the pieces that say it.
struct SpokenRhythm {
  private var unit: RhythmInterval.Unit?
  private var interval: Int?
  private var weekdays: [Weekday] = []
  private var monthDay: Int?
  /// `first and third`: 1 to 4, -1 for the last.
  private var ordinals: [Int] = []
  /// `every third Thursday`, which is two things.
  private var isEveryOrdinal = false
  /// Twice a week, three times a month.
  private var times = 1
  /// The word that leads in other days at another interval: `every Tuesday and every other Thursday`.
  private var mixing: String?
  private let speaksOfMonths: Bool

  init(speaksOfMonths: Bool) { self.speaksOfMonths = speaksOfMonths }

  // MARK: Pieces

  mutating func add(_ interval: RhythmInterval) {
    unit = interval.unit
    self.interval = max(self.interval ?? 1, interval.count)
  }

  mutating func add(_ times: RhythmTimes) {
    self.times = times.count
    unit = times.unit ?? unit
  }

  mutating func add(_ days: [Weekday]) { weekdays += days.filter { !weekdays.contains($0) } }

  /// `first Tuesday of the month`, `on the 15th of each month`; those of nothing else say nothing.
  mutating func add(_ ordinals: [Int], of days: [Weekday]) {
    if !take(ordinals, of: days) { self.ordinals = [] }
  }

  /// The same with a phrase behind it, if that says something here.
  func adding(_ every: EveryPhrase) -> SpokenRhythm? {
    var rhythm = self
    rhythm.interval = nil
    return rhythm.take(every) ? rhythm.joined(to: self, by: every.word) : nil
  }

  private mutating func take(_ every: EveryPhrase) -> Bool {
    switch every.content {
    case .interval(let interval): add(interval)
    case .weekdays(let days, let weeks):
      add(days)
      guard !every.isAlternate || weekdays.count == 1 else { return false }
      add(RhythmInterval(unit: .week, count: weeks))
    case .ordinals(let ordinals, let days):
      guard take(ordinals, of: days) else { return false }
      if !days.isEmpty, !speaksOfMonths { settleEveryOrdinal() }
    }
    return true
  }

  private mutating func take(_ ordinals: [Int], of days: [Weekday]) -> Bool {
    self.ordinals += ordinals
    add(days)
    return !days.isEmpty || takeMonthDay()
  }

  /// `on the 15th of each month`, `last day of the month`.
  private mutating func takeMonthDay() -> Bool {
    guard speaksOfMonths, let day = ordinals.last, monthDay == nil else { return false }
    ordinals = []
    monthDay = day
    return true
  }

  /// `every second Friday` is every other one.
  private mutating func settleEveryOrdinal() {
    guard ordinals.count == 1 else { return }
    if ordinals[0] == 2 {
      ordinals = []
      add(RhythmInterval(unit: .week, count: 2))
    } else if ordinals[0] > 2 {
      isEveryOrdinal = true
    }
  }

  /// The same behind what was said before; other days at another interval than those are not to be told apart.
  private func joined(to former: SpokenRhythm, by word: String) -> SpokenRhythm {
    var rhythm = self
    let isDaily = former.unit == .day
    let isOther = (interval ?? 1) != (former.interval ?? 1) || isDaily && unit != .day
    if isOther, isDaily || !former.weekdays.isEmpty, weekdays != former.weekdays {
      rhythm.mixing = former.mixing ?? word
    }
    if let before = former.interval { rhythm.interval = max(before, interval ?? 1) }
    return rhythm
  }

  // MARK: Meaning

  /// What the pieces come to, `daily` on the workdays; a known appointment settles what they leave open.
  func rhythm(next: Day?, workdays: [Weekday]) -> Result<CheckIn.Rhythm, CheckIn.Problem> {
    let interval = interval ?? 1
    if let mixing { return .failure(.limited(mixing)) }
    if isEveryOrdinal, let ordinal = ordinals.first, let day = weekdays.first { return twoMeanings(ordinal, day) }
    if let monthDay { return monthDay <= 28 ? .success(.monthDay(every: interval, monthDay)) : .failure(.noDay) }
    if !ordinals.isEmpty, let day = weekdays.first { return monthly(interval, day) }
    if unit == .day { return .success(.weekly(every: 1, on: workdays)) }
    if unit == .month { return monthly(next, interval) }
    guard unit != nil || !weekdays.isEmpty else { return .failure(.noRhythm) }
    let days = weekdays.isEmpty ? next.map { [$0.weekday] } ?? [] : weekdays.sorted()
    // Twice a week on one day is nothing.
    return days.count >= times && !days.isEmpty ? .success(.weekly(every: interval, on: days)) : .failure(.noDay)
  }

  private func monthly(_ interval: Int, _ day: Weekday) -> Result<CheckIn.Rhythm, CheckIn.Problem> {
    guard ordinals.allSatisfy({ $0 <= 4 }), weekdays.count == 1 else { return .failure(.noDay) }
    let weeks = Set(ordinals).sorted { ($0 < 0 ? 9 : $0) < ($1 < 0 ? 9 : $1) }
    return .success(.monthly(every: interval, weeks: weeks, day))
  }

  /// `monthly`: on the same weekday of the month as the known appointment.
  private func monthly(_ next: Day?, _ interval: Int) -> Result<CheckIn.Rhythm, CheckIn.Problem> {
    guard let next, weekdays.isEmpty || weekdays == [next.weekday], times == 1 else { return .failure(.noDay) }
    let week = (next.components.day + 6) / 7
    return .success(.monthly(every: interval, weeks: [week > 4 ? -1 : week], next.weekday))
  }

  private func twoMeanings(_ ordinal: Int, _ day: Weekday) -> Result<CheckIn.Rhythm, CheckIn.Problem> {
    let names = [3: "third", 4: "fourth"]
    return .failure(
      .twoMeanings(
        "every \(ordinal) weeks on \(day.name)", "\(names[ordinal] ?? "last") \(day.name) of the month"))
  }
}

extension CheckIn.Problem: Error {}
