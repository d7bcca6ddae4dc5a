import PlanModel

/// A day in the calendar.
struct CalendarEvent: Sendable {
  /// What tells it from the plan's other events: kind and id.
  let key: String
  let uid: String
  let day: Day
  let summary: String
  let description: String
  /// The sides it is for.
  let categories: [String]
  let isCancelled: Bool
  /// The events it waits for.
  let dependsOn: [String]
  let url: SafeURL?

  func write(_ stamp: RevisionStamp, to text: inout CalendarText) {
    text.line("BEGIN", "VEVENT")
    text.line("UID", uid)
    text.line("DTSTAMP", stamp.time)
    text.line("LAST-MODIFIED", stamp.time)
    text.line("SEQUENCE", String(stamp.sequence))
    text.line("DTSTART;VALUE=DATE", day.basic)
    // The end is exclusive; behind the last day there is none, and without an end an event takes its one day.
    if day != .last { text.line("DTEND;VALUE=DATE", day.adding(days: 1).basic) }
    text.text("SUMMARY", summary)
    if !description.isEmpty { text.text("DESCRIPTION", description) }
    text.list("CATEGORIES", categories)
    text.line("STATUS", isCancelled ? "CANCELLED" : "CONFIRMED")
    text.line("TRANSP", "TRANSPARENT")
    text.line("X-MICROSOFT-CDO-BUSYSTATUS", "FREE")
    if let url { text.line("URL", url.uri) }
    for uid in dependsOn { text.line("RELATED-TO;RELTYPE=DEPENDS-ON", uid) }
    text.line("END", "VEVENT")
  }
}

extension Day {
  /// The form of RFC 5545, section 3.3.4, as `20260610`.
  fileprivate var basic: String { iso.filter { $0 != "-" } }
}
