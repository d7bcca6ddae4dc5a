/// How often people meet, put together from the words that say it.
struct RhythmReading {
  private enum Unit {
    case day, week, month
  }

  private var unit: Unit?
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
  /// The days of `daily` and `weekdays`.
  private let workdays: [Weekday]

  init(_ text: SpokenText, workdays: [Weekday]) {
    self.workdays = workdays
    speaksOfMonths = text.holds("month", "months", "monthly", "quarter", "quarterly", "bimonthly")
  }

  /// Reads what stands next, if it is part of a rhythm.
  mutating func take(_ text: inout SpokenText) -> Bool {
    takeEvery(&text) || takeAdverb(&text) || takeTimes(&text) || takeOrdinals(&text) || takeWeekdays(&text)
  }

  // MARK: Words

  private mutating func takeEvery(_ text: inout SpokenText) -> Bool {
    guard
      let found = text.attempt({ text -> RhythmReading? in
        var reading = self
        reading.interval = nil
        let word = text.word()
        guard text.take("every", "each", "once", "per", "alternate", "alternating") else { return nil }
        return reading.takeInterval(&text) ? reading.joined(to: self, by: word) : nil
      })
    else { return false }
    self = found
    return true
  }

  /// The same behind what was read before; other days at another interval than those are not to be told apart.
  private func joined(to former: RhythmReading, by word: String?) -> RhythmReading {
    var reading = self
    let isDaily = former.unit == .day
    let isOther = (interval ?? 1) != (former.interval ?? 1) || isDaily && unit != .day
    if isOther, isDaily || !former.weekdays.isEmpty, weekdays != former.weekdays {
      reading.mixing = former.mixing ?? word
    }
    if let before = former.interval { reading.interval = max(before, interval ?? 1) }
    return reading
  }

  /// What follows `every`: `week`, `other Friday`, `2 weeks`, `third Thursday`, `Mon and Thu`.
  private mutating func takeInterval(_ text: inout SpokenText) -> Bool {
    _ = text.take("a", "single")
    let wasAlternate = text.index > 0 && ["alternate", "alternating"].contains(text.word(-1) ?? "")
    var count: Int? = wasAlternate || text.take("other") ? 2 : nil
    if count == nil, let number = text.attempt(Self.count) { count = number }
    if let count, text.take("week", "weeks", "weekly") {
      set(.week, every: count)
    } else if let count, text.take("month", "months") {
      set(.month, every: count)
    } else if count == nil || count == 2, text.take("fortnight") {
      set(.week, every: 2)
    } else if let days = takeUnit(&text, count) {
      set(days.unit, every: days.count)
    } else if let ordinal = text.attempt(Self.ordinal) {
      return takeEvery(ordinal, &text)
    } else if takeWeekdays(&text), !wasAlternate || weekdays.count == 1 {
      set(.week, every: count ?? 1)
    } else {
      return false
    }
    return true
  }

  private func takeUnit(_ text: inout SpokenText, _ count: Int?) -> (unit: Unit, count: Int)? {
    guard count == nil else { return nil }
    _ = text.take("working", "business")
    if text.take("day", "weekday", "workday", "morning") { return (.day, 1) }
    if text.take("week") { return (.week, 1) }
    if text.take("month") { return (.month, 1) }
    return text.take("quarter") ? (.month, 3) : nil
  }

  /// `second week`, `second Friday`, `first Tuesday of the month`, `last Friday`, `15th`.
  private mutating func takeEvery(_ ordinal: Int, _ text: inout SpokenText) -> Bool {
    if ordinal > 1, text.take("week") {
      set(.week, every: ordinal)
      return true
    }
    if ordinal > 1, text.take("month") {
      set(.month, every: ordinal)
      return true
    }
    ordinals.append(ordinal)
    while let more = text.attempt(Self.nextOrdinal) { ordinals.append(more) }
    guard takeWeekdays(&text) else { return takeMonthDay() }
    guard !speaksOfMonths, ordinals.count == 1 else { return true }
    if ordinal == 2 {
      ordinals = []
      set(.week, every: 2)
    } else if ordinal > 2 {
      isEveryOrdinal = true
    }
    return true
  }

  private mutating func takeAdverb(_ text: inout SpokenText) -> Bool {
    let isDouble = text.attempt { $0.take("bi") && $0.take(sign: "-") ? true : nil } != nil
    if text.take("daily") {
      set(.day, every: 1)
    } else if text.take("weekly") {
      set(.week, every: isDouble ? 2 : 1)
    } else if text.take("biweekly", "fortnightly") {
      set(.week, every: 2)
    } else if text.take("monthly") {
      set(.month, every: isDouble ? 2 : 1)
    } else if text.take("quarterly") {
      set(.month, every: 3)
    } else if text.take("weekdays", "workdays") {
      set(.day, every: 1)
    } else {
      return isDouble
    }
    return true
  }

  /// `twice a week`, `2x weekly`, `three times a month`.
  private mutating func takeTimes(_ text: inout SpokenText) -> Bool {
    guard
      let found = text.attempt({ text -> Int? in
        if text.take("twice") { return 2 }
        guard let count = Self.count(&text), text.take("x", "times") else { return nil }
        return count
      })
    else { return false }
    times = found
    _ = text.take("a") || text.take("per") || text.take("each") || text.take(sign: "/")
    if text.take("week", "weekly") { unit = .week } else if text.take("month", "monthly") { unit = .month }
    return true
  }

  private mutating func takeOrdinals(_ text: inout SpokenText) -> Bool {
    guard let first = text.attempt(Self.ordinal) else { return false }
    ordinals.append(first)
    while let more = text.attempt(Self.nextOrdinal) { ordinals.append(more) }
    if takeWeekdays(&text) || takeMonthDay() { return true }
    ordinals = []
    return true
  }

  /// `on the 15th of each month`, `last day of the month`.
  private mutating func takeMonthDay() -> Bool {
    guard speaksOfMonths, let day = ordinals.last, monthDay == nil else { return false }
    ordinals = []
    monthDay = day
    return true
  }

  // MARK: Weekdays

  private mutating func takeWeekdays(_ text: inout SpokenText) -> Bool {
    guard let first = text.attempt(Self.weekday) else { return false }
    var days = [first]
    while let last = days.last, let more = text.attempt({ Self.following(last, &$0) }) { days += more }
    weekdays += days.filter { !weekdays.contains($0) }
    return true
  }

  /// `and Thursday`, `/Thu`, `-Fri`.
  private static func following(_ last: Weekday, _ text: inout SpokenText) -> [Weekday]? {
    if text.take(sign: "-") || text.take("to", "through", "thru") {
      guard let end = weekday(&text) else { return nil }
      var days: [Weekday] = []
      var day = last
      while day != end {
        day = Weekday(rawValue: day.rawValue % 7 + 1) ?? end
        days.append(day)
      }
      return days
    }
    while text.take(sign: ",") || text.take(sign: "/") || text.take(sign: "&") || text.take(sign: "+")
      || text.take("and")
    {}
    _ = text.take("on")
    return weekday(&text).map { [$0] }
  }

  private static func weekday(_ text: inout SpokenText) -> Weekday? {
    guard let word = text.word(), let day = weekdayNames[word] else { return nil }
    text.skip()
    _ = text.take(sign: ".")
    return day
  }

  private static let weekdayNames: [String: Weekday] = {
    var names = ["tues": Weekday.tuesday, "thur": .thursday, "thurs": .thursday, "weds": .wednesday]
    for day in Weekday.allCases {
      let name = day.name.lowercased()
      for form in [name, name + "s", String(name.prefix(3))] { names[form] = day }
    }
    return names
  }()

  // MARK: Numbers

  private static func count(_ text: inout SpokenText) -> Int? {
    let words = ["two": 2, "three": 3, "four": 4, "six": 6]
    if let word = text.word(), let number = words[word] {
      text.skip()
      return number
    }
    guard let number = text.takeNumber(digits: 1...2), (1...26).contains(number.value),
      !["st", "nd", "rd", "th"].contains(text.word() ?? "")
    else { return nil }
    _ = text.take(sign: "-")
    return number.value
  }

  /// `first`, `2nd`, `last`, `other`.
  private static func ordinal(_ text: inout SpokenText) -> Int? {
    let words = ["first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1]
    if let word = text.word(), let number = words[word] {
      text.skip()
      return number
    }
    guard let number = text.takeNumber(digits: 1...2), (1...31).contains(number.value),
      text.take("st", "nd", "rd", "th")
    else { return nil }
    return number.value
  }

  private static func nextOrdinal(_ text: inout SpokenText) -> Int? {
    while text.take(sign: ",") || text.take(sign: "/") || text.take(sign: "&") || text.take("and") {}
    return ordinal(&text)
  }

  private mutating func set(_ unit: Unit, every count: Int) {
    self.unit = unit
    interval = max(interval ?? 1, count)
  }

  // MARK: Meaning

  /// What the words come to; a known appointment settles what they leave open.
  func rhythm(next: Day?) -> Result<CheckIn.Rhythm, CheckIn.Problem> {
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
