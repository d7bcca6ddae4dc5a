import PlanText

extension Rule {
  static let checkInUnclear = Rule(
    "check-in-unclear", .warning,
    summary:
      "A check-in does not say on which days, at what time or by whose clock, so the calendar cannot show it as it is meant.",
    advice: """
      Write how often, the time with its zone and how long: `every Monday 10:00 Europe/Berlin, 30 min`, \
      `every second Friday 14:00 …`, `first Tuesday of the month 9:30 …`, `weekdays 9:15 …`; the zone may stand in a field \
      `Time zone`. Of an appointment, write the day: `Next check-in: Mon 2026-06-22, 10:00`.
      """,
    bad: """
      Check-in: ▶weekly, 30 min

      | Milestone | Owner | Due |
      |---|---|---|
      | Kick-off | Ana Ruiz (Buyer) | 2026-06-16 |
      """,
    good: """
      Check-in: every Monday 10:00 Europe/Madrid, 30 min

      | Milestone | Owner | Due |
      |---|---|---|
      | Kick-off | Ana Ruiz (Buyer) | 2026-06-16 |
      """
  ) { plan in
    guard !plan.isFinished else { return [] }
    let own = plan.checkIns.flatMap { checkIn in
      let days = rhythm(checkIn, plan)
      return checkIn.rhythm == nil ? days : days + hour(checkIn.hour, checkIn.text, checkIn.range, plan)
    }
    guard let next = plan.nextCheckIn else { return own }
    // What the standing check-in lacks is told there.
    let isAlone = plan.checkIns.isEmpty || next.hour.zone != plan.checkIns[0].hour.zone
    return own + day(next, plan)
      + (isAlone || !next.hour.severalTimes.isEmpty ? hour(next.hour, next.text, next.range, plan) : [])
  }

  // MARK: Days

  private static func rhythm(_ checkIn: CheckIn, _ plan: Plan) -> [Finding] {
    let text = Wording.quoted(checkIn.text)
    func finding(_ what: String) -> Finding { Finding(at: checkIn.range, "\(text) \(what)", help: forms(plan)) }
    switch checkIn.problem {
    case .noRhythm: return [finding("does not say how often you meet")]
    case .noDay: return [finding("does not say on which days")]
    case .twoMeanings(let one, let other):
      return [Finding(at: checkIn.range, "\(text) can mean two things", help: "write “\(one)” or “\(other)”")]
    case .limited(let word): return [limited(checkIn, word, plan)]
    case nil: return turn(checkIn, plan)
    }
  }

  private static func limited(_ checkIn: CheckIn, _ word: String, _ plan: Plan) -> Finding {
    let zone = checkIn.hour.zone?.name ?? "Europe/Berlin"
    return Finding(
      at: checkIn.range,
      "what “\(word)” says in \(Wording.quoted(checkIn.text)) is not read, so none of it is in the calendar",
      help:
        "write the days on which you meet, as “Mon, Tue and Thu 10:00 \(zone), 30 min” or “every Monday 10:00 \(zone), "
        + "starting \(plan.asOf.iso), until \(plan.asOf.adding(days: 84).iso)”, and the rest in a sentence below")
  }

  /// Of every second week, nobody can tell which.
  private static func turn(_ checkIn: CheckIn, _ plan: Plan) -> [Finding] {
    guard let rhythm = checkIn.rhythm, rhythm.interval > 1, checkIn.anchor == nil,
      let day = CheckInDays(rhythm: rhythm, anchor: nil).days(from: plan.asOf, to: plan.asOf.adding(days: 800)).first
    else { return [] }
    return [
      Finding(
        at: checkIn.range,
        "\(Wording.quoted(checkIn.text)) does not say which ones; \(day.iso) is taken as one of them",
        help: "add the day of the next one, as “Next check-in: \(day.weekday.shortName) \(day.iso)”")
    ]
  }

  private static func day(_ next: NextCheckIn, _ plan: Plan) -> [Finding] {
    switch next.reading {
    case .none, .vague:
      let day = plan.workdays.adding(5, to: plan.asOf)
      return [
        Finding(
          at: next.range, "\(Wording.quoted(next.text)) names no day",
          help: "write the day, as “\(day.weekday.shortName) \(day.iso), 10:00”")
      ]
    default: return []
    }
  }

  /// Ways to write a rhythm that are understood, with the plan's own zone.
  private static func forms(_ plan: Plan) -> String {
    let zone = plan.checkIns.lazy.compactMap(\.hour.zone).first?.name ?? "Europe/Berlin"
    return
      "write it as “every Monday 10:00 \(zone), 30 min”, “every second Friday 14:00”, “first Tuesday of the month 9:30” or “weekdays 9:15”"
  }

  // MARK: Time

  private static func hour(_ hour: MeetingHour, _ text: String, _ range: SourceRange, _ plan: Plan) -> [Finding] {
    if let other = hour.severalTimes.last, hour.severalTimes.count > 1 {
      return [
        Finding(
          at: range,
          "\(Wording.quoted(text)) gives \(Wording.list(hour.severalTimes)): in the calendar it takes no hour of the day",
          help: "write one time here, and add a line for each other one, as “Check-in: every Thursday \(other) "
            + "\(hour.zone?.name ?? "Europe/Berlin"), 30 min”")
      ]
    }
    if let unclear = hour.unclearTime, let parts = afternoon(unclear) {
      return [
        Finding(
          at: range, "“\(unclear)” in \(Wording.quoted(text)) may be at night or in the afternoon",
          help: "write \(parts) or 0\(unclear)")
      ]
    }
    guard hour.time != nil else {
      return [
        Finding(
          at: range, "\(Wording.quoted(text)) gives no time: in the calendar it takes no hour of the day",
          help: "add one, as “10:00 \(hour.zone?.name ?? "Europe/Berlin"), 30 min”", severity: .note)
      ]
    }
    return zone(hour, text, range, plan)
  }

  /// `2:30` as `14:30`.
  private static func afternoon(_ time: String) -> String? {
    let parts = time.split(separator: ":")
    guard parts.count == 2, let hour = Int(parts[0]) else { return nil }
    return "\(hour + 12):\(parts[1])"
  }

  private static func zone(_ hour: MeetingHour, _ text: String, _ range: SourceRange, _ plan: Plan) -> [Finding] {
    guard let zone = hour.zone else {
      return [
        Finding(
          at: range, "\(Wording.quoted(text)) does not say by whose clock: in the calendar it takes no hour of the day",
          help: hour.unknownZone.map { "write the time zone in place of \(Wording.quoted($0)), as “Europe/Berlin”" }
            ?? "add the time zone behind the time, as “Europe/Berlin”, or a line “Time zone: Europe/Berlin”")
      ]
    }
    if plan.timeZones.lacks(zone.name) {
      return [
        Finding(
          at: range, "no time zone is called \(Wording.literal(zone.text))",
          help: "write a name of the IANA time zone database, as “Europe/Berlin”")
      ]
    }
    guard zone.isGuess else { return [] }
    return [
      Finding(
        at: range, "\(Wording.quoted(zone.text)) is read as \(zone.name)",
        help: "write \(zone.name), or the zone that is meant", severity: .note)
    ]
  }
}
