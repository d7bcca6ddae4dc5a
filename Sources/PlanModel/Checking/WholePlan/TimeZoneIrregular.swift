import PlanText

extension Rule {
  static let timeZoneIrregular = Rule(
    "time-zone-irregular", .warning,
    summary:
      "The zone of a check-in changes its clocks by no yearly rule, as Morocco does for Ramadan, and calendars have no way to say so.",
    advice: """
      Nothing is lost: each check-in is an event of its own, at its time in UTC. Subscribe to the calendar, so that a late \
      change reaches you, or agree on a time in another zone.
      """,
    bad: """
      Check-in: ▶every Monday 10:00 Africa/Casablanca, 30 min

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
    var found: Set<String> = []
    return plan.checkIns.compactMap { checkIn in
      guard checkIn.rhythm != nil, checkIn.hour.time != nil, let zone = checkIn.hour.zone?.name,
        let span = plan.spanOfCheckIns(checkIn), isIrregular(zone, over: span, plan),
        found.insert(zone).inserted
      else { return nil }
      return Finding(
        at: checkIn.range, "\(zone) changes its clocks by no yearly rule: each check-in is an event of its own",
        help:
          "subscribe to the calendar rather than import it, or agree on a time in another zone, as “10:00 Europe/Paris”"
      )
    }
  }

  /// Without a database, the two zones are known that the database has at present.
  private static func isIrregular(_ name: String, over days: ClosedRange<Day>, _ plan: Plan) -> Bool {
    if let zone = plan.timeZones.zone(name) { return !zone.isRegular(over: days) }
    return ["africa/casablanca", "africa/el_aaiun"].contains(name.lowercased())
  }
}
