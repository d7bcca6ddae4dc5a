/// Words that leave out days of a rhythm, move them, or bound it by what is no date: nobody could tell its days then.
enum RhythmLimit {
  /// The word of such a kind at which a text stands, where nothing else was made of it.
  static func word(at text: SpokenText) -> String? {
    guard let word = text.word(), isLimit(word, text) else { return nil }
    return word
  }

  private static func isLimit(_ word: String, _ text: SpokenText) -> Bool {
    switch word {
    case "if", "unless", "moved", "instead", "skip", "skipping", "skipped", "paused", "cancelled", "canceled",
      "quarter", "alternate", "alternately", "alternating":
      true
    case "except", "excluding", "excl": !leavesOutDaysOffOnly(text)
    case "not": !isMeasure(text) && !leavesOutDaysOffOnly(text)
    case "no", "but", "without":
      clause(text).contains(where: isOfTime) && !isMeasure(text) && !leavesOutDaysOffOnly(text)
    case "from", "since": clause(text).contains(where: isOfYear) || holdsDate(text)
    case "until", "till", "starting", "beginning", "ending": !isOfTheDay(text) && !isWholePlan(text)
    case "during", "throughout", "after": isPartOfPlan(text)
    case "then": adverbs.contains(text.word(1) ?? "")
    case "once": !adverbs.contains(text.word(1) ?? "")
    case "off": text.word(-1).map(isWeekday) == true
    case "or": [text.word(1), text.word(2)].contains { $0.map(isWeekday) == true }
    case "working", "business": text.word(1) == "day" || text.word(1) == "days" && text.holds("month", "monthly")
    case "weekday", "workday": true
    case "odd", "even": text.word(1) == "week" || text.word(1) == "weeks"
    case "week", "weeks", "kw", "cw": text.isNumber(1) && !isOfTheDay(text)
    default: isMonth(word) && isMonthOfYear(text)
    }
  }

  // MARK: What stands behind

  /// The words up to the next comma, semicolon or bracket.
  private static func clause(_ text: SpokenText) -> [String] {
    var words: [String] = []
    var distance = 1
    while let token = text.peek(distance), !token.endsClause {
      if case .word(let word) = token { words.append(word) }
      distance += 1
    }
    return words
  }

  /// `no longer than 30 min`.
  private static func isMeasure(_ text: SpokenText) -> Bool {
    ["longer", "more", "less", "later", "over"].contains(text.word(1) ?? "")
  }

  /// `except holidays`: nobody meets then as it is.
  private static func leavesOutDaysOffOnly(_ text: SpokenText) -> Bool {
    let words = clause(text)
    return words.contains { daysOff.contains($0) } && !words.contains { isOfTime($0) && !daysOff.contains($0) }
  }

  /// `until 11:00`: of the hour, not of the days.
  private static func isOfTheDay(_ text: SpokenText) -> Bool {
    var behind = text
    behind.skip()
    return ClockReading.read(&behind) != nil
  }

  /// `until go-live`, `starting now`: as every check-in.
  private static func isWholePlan(_ text: SpokenText) -> Bool {
    let words = clause(text).filter { !["the", "at", "with", "from", "on"].contains($0) }
    return [
      ["go", "live"], ["golive"], ["launch"], ["now"], ["today"], ["kickoff"], ["kick", "off"], ["further", "notice"],
    ].contains(words)
  }

  /// `during the pilot`, `after kick-off`, but not `during lunch`, `after each call`, `during the project`.
  private static func isPartOfPlan(_ text: SpokenText) -> Bool {
    let words = clause(text)
    return (!words.isEmpty || holdsDate(text)) && !isOfTheDay(text) && !words.contains(where: ofTheDayOrAll.contains)
  }

  /// `04/07`, `2027-03-01`, but not `1000 to 1030`.
  private static func holdsDate(_ text: SpokenText) -> Bool {
    if case .number(_, let digits) = text.peek(1) {
      return (digits == 4 && text.word(2) != "to") || text.peek(2) == .sign(UInt8(ascii: "/"))
        || text.peek(2) == .sign(UInt8(ascii: "."))
    }
    return false
  }

  // MARK: Words

  private static func isOfTime(_ word: String) -> Bool {
    isWeekday(word) || isOfYear(word) || daysOff.contains(word)
  }

  private static func isOfYear(_ word: String) -> Bool {
    isMonth(word)
      || ["week", "weeks", "month", "quarter", "spring", "summer", "autumn", "winter", "easter", "christmas"].contains(
        word)
  }

  private static func isWeekday(_ word: String) -> Bool { SpokenWeekdays.weekday(word) != nil }

  private static func isMonth(_ word: String) -> Bool { DateNames.months[word] != nil }

  /// Whether the month at which a text stands says when in the year; `Jan` and `May` alone may be people.
  private static func isMonthOfYear(_ text: SpokenText) -> Bool {
    let isJoined = text.word(1) == "and" || text.word(1) == "to" || text.isSign(1)
    return before.contains(text.word(-1) ?? "") || (isJoined ? text.word(2) : text.word(1)).map(isMonth) == true
  }

  private static let before: Set = [
    "in", "from", "until", "till", "through", "during", "of", "between", "since", "early", "mid", "late",
  ]
  /// Words of what a meeting day has anyway, and of the whole plan.
  private static let ofTheDayOrAll: Set = [
    "it", "that", "this", "which", "them", "each", "every", "call", "calls", "meeting", "meetings", "session", "sync",
    "standup", "stand", "review", "lunch", "breakfast", "coffee", "work", "hour", "hours", "day", "days", "daytime",
    "week", "weekdays", "morning", "mornings", "afternoon", "afternoons", "office", "school", "project", "plan",
    "engagement",
  ]
  private static let daysOff: Set = ["holiday", "holidays", "weekend", "weekends"]
  private static let adverbs: Set = [
    "every", "each", "daily", "weekly", "biweekly", "fortnightly", "monthly", "quarterly", "once", "twice",
  ]
}

extension DateToken {
  fileprivate var endsClause: Bool {
    if case .sign(let byte) = self { ",;()".utf8.contains(byte) } else { false }
  }
}

extension SpokenText {
  fileprivate func isNumber(_ distance: Int) -> Bool {
    if case .number = peek(distance) { true } else { false }
  }

  fileprivate func isSign(_ distance: Int) -> Bool {
    if case .sign = peek(distance) { true } else { false }
  }
}
