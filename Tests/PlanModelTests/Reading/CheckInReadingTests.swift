import PlanModel
import PlanText
import Testing

/// Check-ins as people write them.
@Suite struct CheckInReadingTests {
  /// As of Friday 12 June 2026.
  private static func plan(_ fields: String) -> Plan {
    let text = "\(fields)\n\n| Step | Owner | Due |\n|---|---|---|\n| One | Ana Ruiz (Buyer) | 2026-09-01 |\n"
    return Plan(SourceText(name: "t.md", text), asOf: .given(Day(iso: "2026-06-12") ?? .first))
  }

  /// What a check-in comes to, on a line: `weekly MON 10:00 30 Europe/Berlin`.
  private static func told(_ text: String, besides: String = "") throws -> String {
    let checkIn = try #require(plan("Check-in: \(text)\n\(besides)").checkIns.first)
    let hour = checkIn.hour
    let parts = [rhythm(checkIn), hour.time?.text ?? "-", hour.minutes.map(String.init) ?? "-", hour.zone?.name ?? "-"]
    return parts.joined(separator: " ")
  }

  private static func rhythm(_ checkIn: CheckIn) -> String {
    switch checkIn.rhythm {
    case .weekly(let every, let days): "w\(every) " + days.map(\.shortName).joined(separator: ",")
    case .monthly(let every, let weeks, let day):
      "m\(every) \(weeks.map(String.init).joined(separator: ","))\(day.shortName)"
    case .monthDay(let every, let day): "m\(every) \(day)"
    case nil: "?"
    }
  }

  @Test(arguments: [
    ("every Monday 10:00 Europe/Berlin, 30 min", "w1 Mon 10:00 30 Europe/Berlin"),
    ("Weekly 15-min sync on Tuesdays at 2pm", "w1 Tue 14:00 15 -"),
    ("every other Friday", "w2 Fri - - -"),
    ("every second Thursday 9:30", "w2 Thu 09:30 - -"),
    ("every 2nd Thursday at 9:00 Pacific (~=18:00 Central Europe)", "w2 Thu 09:00 - America/Los_Angeles"),
    ("biweekly Wed 14:00", "w2 Wed 14:00 - -"),
    ("bi-weekly on Wednesdays, 14:00–14:45", "w2 Wed 14:00 45 -"),
    ("Fortnightly, Tue 10.30 Uhr", "w2 Tue 10:30 - -"),
    ("every 3 weeks on Friday at noon", "w3 Fri 12:00 - -"),
    ("every two weeks, Mondays 9-9:30am", "w2 Mon 09:00 30 -"),
    ("Mondays 10am ET", "w1 Mon 10:00 - America/New_York"),
    ("Fridays, 10:00 AM EST, 30 minutes", "w1 Fri 10:00 30 America/New_York"),
    ("Every Tuesday, 10 am ET / 8 am MT", "w1 Tue 10:00 - America/New_York"),
    ("Tuesdays 3 p.m. UK time", "w1 Tue 15:00 - Europe/London"),
    ("Thursdays 16:00 UTC+2", "w1 Thu 16:00 - Etc/GMT-2"),
    ("Every Thursday from 2:30 PM to 4:00 PM", "w1 Thu 14:30 90 -"),
    ("Mon/Thu 9:15, half an hour", "w1 Mon,Thu 09:15 30 -"),
    ("Tuesday and Thursday, 08:30 (Asia/Tokyo)", "w1 Tue,Thu 08:30 - Asia/Tokyo"),
    ("Mon–Thu 9:15 for 10 minutes", "w1 Mon,Tue,Wed,Thu 09:15 10 -"),
    ("weekdays 9:15", "w1 Mon,Tue,Wed,Thu,Fri 09:15 - -"),
    ("daily stand-up 9:00", "w1 Mon,Tue,Wed,Thu,Fri 09:00 - -"),
    ("every working day, 1h at 17h30", "w1 Mon,Tue,Wed,Thu,Fri 17:30 60 -"),
    ("A quarter of an hour every Wednesday at 2 pm", "w1 Wed 14:00 15 -"),
    ("An hour and a half each Friday, 11–12:30", "w1 Fri 11:00 90 -"),
    ("20 minutes every Friday between the AE and Mirela.", "w1 Fri - 20 -"),
    ("weekly Mondays, 15 min", "w1 Mon - 15 -"),
    ("twice a week, Tue & Thu 8:00", "w1 Tue,Thu 08:00 - -"),
    ("monthly, first Tuesday", "m1 1Tue - - -"),
    ("Every 1st and 3rd Friday of the month, 10am", "m1 1,3Fri 10:00 - -"),
    ("last Thursday of each month at 16:00", "m1 -1Thu 16:00 - -"),
    ("second Thursday 9:30", "m1 2Thu 09:30 - -"),
    ("every other month on the first Monday", "m2 1Mon - - -"),
    ("15th of each month, 9:00", "m1 15 09:00 - -"),
    ("every Friday 0930h", "w1 Fri 09:30 - -"),
    ("every Monday 10 o'clock", "w1 Mon 10:00 - -"),
    ("every Monday at 9 starting 2026-07-06", "w1 Mon 09:00 - -"),
    ("every Monday 11-1pm", "w1 Mon 11:00 120 -"),
  ])
  func `a rhythm with its hour`(_ text: String, _ expected: String) throws {
    #expect(try Self.told(text) == expected)
  }

  @Test(arguments: [
    "as needed", "ad hoc", "by phone", "weekly", "monthly", "twice a week, Tuesdays", "every third Friday",
  ])
  func `what leaves the days open is no rhythm`(_ text: String) throws {
    #expect(try Self.told(text).hasPrefix("?"))
  }

  @Test(arguments: [
    ("every weekday except Friday 9:30", "except"), ("weekdays but Friday 9:30", "but"),
    ("no meetings on Fridays; every Monday 10:00", "no"), ("every Monday 10:00, Fridays off", "off"),
    ("last working day of the month 10:00", "working"), ("first business day of each month", "business"),
    ("first two business days of the month", "business"), ("15th of each month, or the next workday", "workday"),
    ("first Monday of the quarter", "quarter"), ("first Monday in Jan, Apr, Jul", "jan"),
    ("Mondays (Jan–Mar) 10:00", "jan"), ("Mondays in November and December 10:00", "november"),
    ("monthly, first Monday, from March", "from"), ("every Monday 10:00 until the pilot ends", "until"),
    ("Mondays 10:00, starting Week 3", "starting"), ("every Monday until 2026-02-30", "until"),
    ("every Monday 10:00, not on 2026-08-31", "not"), ("every Monday, except in August", "except"),
    ("every Monday (skip 2026-08-31)", "skip"), ("every Monday; moved to Tuesday if holiday", "moved"),
    ("every Monday 10:00, if needed", "if"), ("Tuesdays, alternating with Thursdays 10:00", "alternating"),
    ("alternating Tuesdays and Thursdays", "alternating"), ("Wed or Thu 10:00", "or"),
    ("Mondays in odd weeks", "odd"), ("every Monday, once the pilot runs", "once"),
    ("every Tuesday and every other Thursday, 10:00", "every"), ("every other Tuesday and every Thursday", "every"),
    ("weekdays 9:15 and every other Friday 10:00", "every"), ("Daily stand-up 9:15 during the pilot", "during"),
    ("Tuesdays 10:00 after kick-off", "after"), ("Tuesdays after 2026-08-01", "after"),
  ])
  func `days that are left out or bounded by no date make no series of the others`(_ text: String, _ word: String)
    throws
  {
    #expect(try Self.told(text).hasPrefix("?"))
    let checked = Checked("Check-in: ▶\(text)\n\n| Step | Owner | Due |\n|---|---|---|\n| One | Ana | 2026-09-01 |\n")
    let finding = try #require(checked.findings(of: "check-in-unclear").first)
    #expect(checked.places(of: "check-in-unclear") == checked.marks)
    #expect(finding.message.hasPrefix("what “\(word)” says in “"))
  }

  @Test(arguments: [
    ("every Monday 10:00 Europe/Berlin, no slides", "w1 Mon 10:00 - Europe/Berlin"),
    ("every Monday 10:00, no longer than 30 min", "w1 Mon 10:00 30 -"),
    ("every Monday 10:00, except holidays", "w1 Mon 10:00 - -"),
    ("every Monday 10:00 until go-live", "w1 Mon 10:00 - -"),
    ("every Monday 10:00 until further notice", "w1 Mon 10:00 - -"),
    ("every Monday, starting at 10:00, until 2026-08-01", "w1 Mon 10:00 - -"),
    ("once weekly, Mondays 10:00, with Jan and Sofia", "w1 Mon 10:00 - -"),
    ("business review, Tuesdays 10:00, an update from each side", "w1 Tue 10:00 - -"),
    ("alternate Fridays 10:00", "w2 Fri 10:00 - -"), ("Tuesdays 10:00, alternating weeks", "w2 Tue 10:00 - -"),
    ("every Monday 10:00 Europe/Berlin (9:00 London)", "w1 Mon 10:00 - Europe/Berlin"),
    ("Mondays 10am ET, 7am PT", "w1 Mon 10:00 - America/New_York"),
    ("Mon 10:00 Europe/Berlin, Wed 10:00 Europe/Berlin", "w1 Mon,Wed 10:00 - Europe/Berlin"),
    ("every Tuesday and every Thursday 10:00", "w1 Tue,Thu 10:00 - -"),
    ("Tuesdays 10:00, during business hours, notes after each call", "w1 Tue 10:00 - -"),
  ])
  func `words and times that say nothing of the days are passed over`(_ text: String, _ expected: String) throws {
    #expect(try Self.told(text) == expected)
  }

  @Test(arguments: [
    ("Tuesdays 10:00 and Thursdays 16:00 Europe/Berlin, 30 min", "w1 Tue,Thu - 30 Europe/Berlin", "10:00 and 16:00"),
    ("Mon 10:00 Europe/Berlin; Thu 15:00 Europe/Berlin", "w1 Mon,Thu - - Europe/Berlin", "10:00 and 15:00"),
    ("Mon 10:00, Wed 10:00 and Fri 11:00 UTC", "w1 Mon,Wed,Fri - - Etc/UTC", "10:00 and 11:00"),
    ("every Monday 10:00 and 15:00 Europe/Berlin", "w1 Mon - - Europe/Berlin", "10:00 and 15:00"),
  ])
  func `of several times none is that of all days`(_ text: String, _ expected: String, _ times: String) throws {
    let next = "\nNext check-in: 2026-06-16, 9:00 Europe/Berlin"
    #expect(try Self.told(text) == expected)
    #expect(try Self.told(text, besides: next).contains(" - "))
    let checked = Checked("Check-in: ▶\(text)\n\n| Step | Owner | Due |\n|---|---|---|\n| One | Ana | 2026-09-01 |\n")
    #expect(checked.places(of: "check-in-unclear").prefix(1) == checked.marks[...])
    let finding = try #require(checked.findings(of: "check-in-unclear").first)
    #expect(finding.message.hasSuffix(" gives \(times): in the calendar it takes no hour of the day"))
    #expect(finding.help?.contains("“Check-in: every Thursday \(times.suffix(5)) ") == true)
  }

  @Test func `the next check-in settles what the rhythm leaves open`() throws {
    let next = "\nNext check-in: Tue 2026-06-16, 10:00 Europe/Oslo, 45 min"
    #expect(try Self.told("weekly", besides: next) == "w1 Tue 10:00 45 Europe/Oslo")
    #expect(try Self.told("monthly", besides: next) == "m1 3Tue 10:00 45 Europe/Oslo")
    #expect(try Self.told("every other Tuesday at 9", besides: next) == "w2 Tue 09:00 45 Europe/Oslo")
  }

  @Test func `the plan's time zone holds where a check-in names none`() throws {
    #expect(try Self.told("Mondays 10am", besides: "\nTime zone: europe/madrid") == "w1 Mon 10:00 - europe/madrid")
    #expect(try Self.told("Mondays 10am CET", besides: "\nTime zone: Asia/Tokyo") == "w1 Mon 10:00 - Europe/Paris")
  }

  @Test(arguments: [
    ("10:00 London, 30 min", "10:00 30 Europe/London"), ("10:00 Berlin", "10:00 - Europe/Berlin"),
    ("10:00 Berlin / 9:00 London", "10:00 - Europe/Berlin"), ("4pm Singapore / 10am Berlin", "16:00 - Asia/Singapore"),
    ("10:00 New York", "10:00 - America/New_York"), ("10:00 (London)", "10:00 - Europe/London"),
    ("10:00 Central European Time", "10:00 - Europe/Paris"), ("10:00 CET/CEST", "10:00 - Europe/Paris"),
    ("10:00 (9:00 London)", "- - Asia/Tokyo"), ("10:00 on Zoom", "10:00 - Asia/Tokyo"),
    ("10:00 Teams", "10:00 - Asia/Tokyo"), ("10:00 with Jan", "10:00 - Asia/Tokyo"),
    ("10:00, Jan leads", "10:00 - Asia/Tokyo"), ("10:00 Room 4", "10:00 - Asia/Tokyo"),
    ("10:00 at HQ", "10:00 - Asia/Tokyo"), ("10:00 Status call", "10:00 - Asia/Tokyo"),
    ("10:00 Helen Marsh leads", "10:00 - Asia/Tokyo"),
  ])
  func `a place behind the hour is by whose clock, a person or a room is not`(_ text: String, _ expected: String) throws
  {
    #expect(try Self.told("every Tuesday \(text)", besides: "\nTime zone: Asia/Tokyo") == "w1 Tue \(expected)")
  }

  @Test(arguments: ["IST", "HQ time", "Acme HQ time", "our time", "Atlantis", "IST / 9:00 London", "(IST)"])
  func `what stands for a zone behind the hour and is none is not passed over`(_ place: String) throws {
    let text = "every Tuesday 10:00 \(place)"
    let zone = "\nTime zone: Asia/Tokyo"
    #expect(try Self.told(text, besides: zone) == "w1 Tue 10:00 - -")
    #expect(try Self.told(text, besides: zone + "\nNext check-in: 2026-06-16, 9:00").hasSuffix(" -"))
    let table = "\n\n| Step | Owner | Due |\n|---|---|---|\n| One | Ana | 2026-09-01 |\n"
    let finding = try #require(Checked("Check-in: \(text)\(zone)\(table)").findings(of: "check-in-unclear").first)
    #expect(finding.message.contains(" does not say by whose clock: "))
    #expect(finding.help?.hasPrefix("write the time zone in place of “") == true)
  }

  @Test(arguments: ["every Friday at 2", "Fridays 2:30", "every Monday 4-5"])
  func `an hour that may be of the night is none`(_ text: String) throws {
    let hour = try #require(Self.plan("Check-in: \(text)").checkIns.first).hour
    #expect(hour.time == nil)
    #expect(text.contains("4-5") || hour.unclearTime != nil)
  }

  @Test(arguments: [
    ("Monday 2026-11-02, 10am", "2026-11-02 10:00 - -"),
    ("Monday 2026-11-02, 10am Europe/Berlin, 30 min", "2026-11-02 10:00 30 Europe/Berlin"),
    ("Thu Jun 18, 9am ET", "2026-06-18 09:00 - America/New_York"),
    ("2026-06-18 08:00 UTC (morning verification)", "2026-06-18 08:00 - Etc/UTC"),
    ("~~2026-06-15~~ 2026-06-16, 14:00–15:00", "2026-06-16 14:00 60 -"),
    ("18.06.2026 10.30 Uhr", "2026-06-18 10:30 - -"),
    ("2026-06-18", "2026-06-18 - - -"),
    ("next Tuesday 2pm", "- 14:00 - -"),
  ])
  func `an appointment`(_ text: String, _ expected: String) throws {
    let next = try #require(Self.plan("Next check-in: \(text)").nextCheckIn)
    let hour = next.hour
    let told = [
      next.day?.iso ?? "-", hour.time?.text ?? "-", hour.minutes.map(String.init) ?? "-", hour.zone?.name ?? "-",
    ]
    #expect(told.joined(separator: " ") == expected)
  }

  @Test func `a check-in that is one day is an appointment`() throws {
    let plan = Self.plan("Check-in: Thursday 2026-06-18, 10am Europe/Berlin")
    #expect(plan.checkIns.isEmpty)
    #expect(plan.nextCheckIn?.day == Day(iso: "2026-06-18"))
  }

  @Test(arguments: ["[day] at [time]", "TBD", "none", "—", ""])
  func `a placeholder or nothing is no check-in`(_ text: String) {
    let plan = Self.plan("Check-in: \(text)\nNext check-in: \(text)")
    #expect(plan.checkIns.isEmpty && plan.nextCheckIn == nil)
  }

  @Test func `names that could lead out of the database are no zones`() {
    for name in ["Europe/../../etc/passwd", "../Berlin", "Europe//Berlin", "/Europe/Berlin", "Europe/.hidden"] {
      #expect(Self.plan("Check-in: every Monday 10:00 \(name)").zoneNames.isEmpty, "\(name)")
      #expect(Self.plan("Time zone: \(name)").zoneNames.isEmpty, "\(name)")
    }
  }
}
