import CalendarChecking
import PlanModel
import PlanText
import Testing

/// Each rule, in a calendar that breaks it.
@Suite struct CalendarRulesTests {
  /// A calendar of an event whose lines are these.
  static func event(_ lines: String...) -> String { calendar(["BEGIN:VEVENT"] + stamp + lines + ["END:VEVENT"]) }

  static func todo(_ lines: String...) -> String { calendar(["BEGIN:VTODO"] + stamp + lines + ["END:VTODO"]) }

  static func zone(_ lines: String...) -> String { calendar(["BEGIN:VTIMEZONE"] + lines + ["END:VTIMEZONE"]) }

  static func calendar(_ lines: [String], above: [String] = []) -> String {
    (["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//A//B//EN"] + above + lines + ["END:VCALENDAR", ""])
      .joined(separator: "\r\n")
  }

  static let stamp = ["UID:u", "DTSTAMP:20260615T000000Z"]
  static let day = "DTSTART;VALUE=DATE:20260610"
  static let time = "DTSTART:20260611T090000Z"
  static let change = ["BEGIN:STANDARD", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100"]

  /// What is written, with the place (from 1) of the line that must be named, and the rule.
  static let broken: [(String, Int, String)] = [
    ("BEGIN:VEVENT\r\nEND:VEVENT\r\n", 1, "calendar-missing"),
    ("BEGIN:VEVENT\r\nEND:VEVENT\r\n", 1, "component-misplaced"),
    (event(day) + "X-A:b\r\n", 10, "line-outside-calendar"),
    (event(day) + "END:VEVENT\r\n", 10, "begin-missing"),
    (String(event(day).dropLast()), 9, "line-end-missing"),
    (event(day, "SUMMARY:a\\", " nb"), 9, "fold-in-escape"),
    (event(day, "just text"), 8, "content-line-invalid"),
    (event(day, "SUMMARY;LANGUAGE=en;language=de:a"), 8, "parameter-repeated"),
    (event(day, "SUMMARY;ALTREP=cid:a"), 8, "parameter-not-quoted"),
    (event(day, "BEGIN:VALARM", "ACTION:AUDIO", "TRIGGER:PT0S", "REPEAT:2", "END:VALARM"), 8, "property-missing"),
    (event(day, "BEGIN:VALARM", "ACTION:EMAIL", "TRIGGER:PT0S", "END:VALARM"), 8, "property-missing"),
    (zone("TZID:A"), 4, "property-missing"),
    (todo("RRULE:FREQ=DAILY"), 4, "property-missing"),
    (event(day, "PERCENT-COMPLETE:10"), 8, "property-misplaced"),
    (event(day, "LOCATOIN:here"), 8, "property-unknown"),
    (event(day, "BEGIN:VSTUFF", "END:VSTUFF"), 8, "component-unknown"),
    (event(day, "DTEND;VALUE=DATE:20260611", "DURATION:P1D"), 9, "properties-exclusive"),
    (event(day, "SEQUENCE;VALUE=TEXT:1"), 8, "value-type-wrong"),
    (calendar([], above: ["REFRESH-INTERVAL:PT12H"]), 4, "value-type-missing"),
    (event(day, "GEO:north"), 8, "value-invalid"),
    (event(day, "GEO:91.0;0"), 8, "value-invalid"),
    (event(time, "RDATE;VALUE=PERIOD:20260612T090000Z"), 8, "value-invalid"),
    (event("DTSTART;VALUE=DATE:20260610T090000"), 7, "date-invalid"),
    (event(time, "EXDATE:20260612T090000Z,2026-06-13"), 8, "date-invalid"),
    (event(day, "CREATED:20260610T090000"), 8, "time-not-utc"),
    (event(day, "DURATION:-P1D"), 8, "duration-unfit"),
    (event(day, "DURATION:PT1H"), 8, "duration-unfit"),
    (event(day, "PRIORITY:10"), 8, "number-out-of-range"),
    (event(day, "TRANSP:CLEAR"), 8, "word-not-allowed"),
    (event(day, "SUMMARY:a\\ b"), 8, "escape-unknown"),
    (event(day, "SUMMARY:a\\"), 8, "escape-unknown"),
    (event(day, "CATEGORIES:a,b;c"), 8, "text-not-escaped"),
    (event(day, "URL:example.com"), 8, "address-invalid"),
    (event(day, "URL:https://example.com/a b"), 8, "address-invalid"),
    (event(day, "ORGANIZER:dana@example.com"), 8, "address-invalid"),
    (event(day, "URL:https://example.com/?a=\"b\""), 8, "address-invalid"),
    (event(day, "URL:JavaScript:alert(1)"), 8, "address-unsafe"),
    (event(day, "ATTACH:file:///etc/passwd"), 8, "address-unsafe"),
    (event(time, "DTEND:20260611T100000"), 8, "end-type-differs"),
    (event("DTSTART:20260611T090000"), 7, "time-floating"),
    (event("DTSTART;TZID=/A:20260611T090000Z"), 7, "zone-parameter-unfit"),
    (zone(["TZID:A"] + change + ["DTSTART:19701025T030000Z", "END:STANDARD"]), 9, "zone-start-not-local"),
    (
      calendar(
        (["BEGIN:VTIMEZONE", "TZID:A"] + change + ["DTSTART:19701025T030000", "END:STANDARD", "END:VTIMEZONE"])
          .repeated(2)), 13, "zone-repeated"
    ),
    (
      todo("SUMMARY:a", "BEGIN:VALARM", "ACTION:AUDIO", "TRIGGER:-PT5M", "END:VALARM"), 10, "trigger-without-anchor"
    ),
    (event(time, "RRULE:BYDAY=TH"), 8, "recurrence-invalid"),
    (event(time, "RRULE:FREQ=DAILY;INTERVAL=0"), 8, "recurrence-invalid"),
    (event(time, "RRULE:FREQ=DAILY;COUNT=2,3"), 8, "recurrence-invalid"),
    (event(time, "RRULE:FREQ=DAILY;FREQ=DAILY"), 8, "recurrence-invalid"),
    (event(time, "RRULE:FREQ=WEEKLY;BYDAY=1TH"), 8, "recurrence-invalid"),
    (event(time, "RRULE:FREQ=WEEKLY;BYMONTHDAY=11"), 8, "recurrence-invalid"),
    (event(time, "RRULE:FREQ=YEARLY;BYMONTH=13"), 8, "recurrence-invalid"),
    (event(time, "RRULE:FREQ=YEARLY;BYSETPOS=1"), 8, "recurrence-invalid"),
    (event(time, "RRULE:FREQ=YEARLY;BYNAME=1"), 8, "recurrence-invalid"),
    (event(time, "RRULE:FREQ=YEARLY;UNTIL=soon"), 8, "recurrence-invalid"),
    (event(time, "RRULE:FREQ=YEARLY;"), 8, "recurrence-invalid"),
    (event(day, "RRULE:FREQ=DAILY;UNTIL=20260901T000000Z"), 8, "until-type-differs"),
    (event(time, "RRULE:FREQ=WEEKLY;BYDAY=MO"), 7, "start-not-in-rule"),
    (event(time, "RRULE:FREQ=MONTHLY;BYDAY=-1TH"), 7, "start-not-in-rule"),
    (event(time, "RRULE:FREQ=MONTHLY;BYMONTHDAY=-1"), 7, "start-not-in-rule"),
    (event(time, "RRULE:FREQ=YEARLY;BYMONTH=5"), 7, "start-not-in-rule"),
    (
      calendar(
        ["BEGIN:VEVENT"] + stamp + [time, "RRULE:FREQ=DAILY", "END:VEVENT", "BEGIN:VEVENT"] + stamp
          + [day, "RECURRENCE-ID;VALUE=DATE:20260612", "END:VEVENT"]), 14, "exception-type-differs"
    ),
    (
      calendar(["BEGIN:VEVENT"] + stamp + [day, "END:VEVENT", "BEGIN:VTODO"] + stamp + ["END:VTODO"]), 10,
      "identity-repeated"
    ),
    (calendar(["BEGIN:VEVENT", "UID:a@b", stamp[1], day, "END:VEVENT"]), 5, "identifier-unfit"),
    (
      event(day, "ORGANIZER:mailto:a@b", "ATTENDEE:mailto:c@d").replacing(
        "VERSION:2.0", with: "VERSION:2.0\r\nMETHOD:PUBLISH"), 10, "attendee-in-publication"
    ),
  ]

  @Test(arguments: broken)
  func `finds what breaks it`(_ calendar: String, _ line: Int, _ rule: String) {
    #expect(Linted(Array(calendar.utf8)).findings.contains("\(line) \(rule)"))
  }

  static let fine = [
    event(day), event(day, "DURATION:P2W", "GEO:52.5;-13.4", "SUMMARY:a\\, b\\; c\\\\ \\n\\N"),
    event(day, "CATEGORIES:a,b\\,c", "URL:https://example.com/?a=b,c;d", "X-ANY;X-B=c:a,b;c\\d"),
    event(time, "RRULE:FREQ=MONTHLY;BYDAY=2TH,-1FR;COUNT=3", "DTEND:20260611T091500Z"),
    event(time, "RRULE:FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=-20,1", "RDATE;VALUE=PERIOD:20260612T090000Z/PT1H"),
    event(day, "RRULE:FREQ=DAILY;UNTIL=20260901", "EXDATE;VALUE=DATE:20260611,20260612"),
    event("DTSTART;TZID=/example.com/Europe/Berlin:20260611T090000", "DTEND:20260611T091500Z"),
    event(day, "ORGANIZER:mailto:a@b", "ATTENDEE;CN=\"Wu, Dana\";SENT-BY=\"mailto:e@f\":mailto:c@d"),
    todo("DUE:20260611T091500Z", "BEGIN:VALARM", "ACTION:AUDIO", "TRIGGER;RELATED=END:-PT5M", "END:VALARM"),
    todo("BEGIN:VALARM", "ACTION:AUDIO", "TRIGGER;VALUE=DATE-TIME:20260611T091500Z", "END:VALARM"),
    calendar(["BEGIN:VJOURNAL"] + stamp + ["DESCRIPTION:a", "DESCRIPTION:b", "STATUS:DRAFT", "END:VJOURNAL"]),
    calendar(["BEGIN:VFREEBUSY"] + stamp + ["FREEBUSY:20260611T090000Z/PT1H,20260612T090000Z/PT1H", "END:VFREEBUSY"]),
    calendar(["BEGIN:X-OWN", "ANY\t:", "END:X-OWN"]).replacing("ANY\t:", with: "X-ANY:\t"),
  ]

  @Test(arguments: fine) func `finds nothing in what is allowed`(_ calendar: String) {
    #expect(Linted(Array(calendar.utf8)).findings == [])
  }

  @Test func `says in whole sentences what it is about`() {
    for rule in CalendarRules.all {
      #expect(rule.summary.hasSuffix(".") && rule.advice.hasSuffix(".") && !rule.summary.contains("\n"))
      #expect(rule.source.hasPrefix("RFC ") && rule.name.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" })
    }
  }

  @Test func `has a name of its own, and none that a rule for plans has`() {
    let names = CalendarRules.all.map(\.name) + Rules.all.map(\.name)
    #expect(Set(names).count == names.count)
  }

  @Test func `is broken somewhere in these tests`() throws {
    let inFiles = try CalendarFolder.expected().values.joined().map { String($0.split(separator: " ")[1]) }
    let tested = Set(inFiles + Self.broken.map(\.2))
    #expect(Set(CalendarRules.all.map(\.name)).subtracting(tested) == [])
  }

  @Test(arguments: CalendarFolder.files)
  func `words its findings as facts, and its help as instructions`(_ file: String) throws {
    for diagnostic in Linted(try CalendarFolder.bytes(of: file)).diagnostics {
      #expect(!diagnostic.message.hasSuffix(".") && diagnostic.help?.hasSuffix(".") != true)
      #expect(!diagnostic.message.unicodeScalars.contains { $0.value < 0x20 })
    }
  }
}

extension CalendarRulesTests {
  fileprivate static func zone(_ lines: [String]) -> String {
    calendar(["BEGIN:VTIMEZONE"] + lines + ["END:VTIMEZONE"])
  }
}

extension [String] {
  fileprivate func repeated(_ count: Int) -> [String] { Array(repeatElement(self, count: count).joined()) }
}
