import PlanModel
import PlanText

/// The calendar of a plan: an all-day event for every shared date (RFC 5545).
struct Calendar: Sendable {
  private let view: PlanView
  private let events: [CalendarEvent]
  private let stamp: RevisionStamp

  /// Nil for a plan without a date; `revision` is in seconds since 1970-01-01 UTC.
  init?(_ checked: CheckedPlan, revision: Int) {
    view = PlanView(shared: checked)
    stamp = RevisionStamp(revision)
    events = CalendarEvents(view: view).all
    guard !events.isEmpty else { return nil }
  }

  /// The same plan and revision give the same bytes.
  var bytes: [UInt8] {
    var text = CalendarText()
    text.line("BEGIN", "VCALENDAR")
    text.line("VERSION", "2.0")
    // Major and minor only: a patch must not change every file.
    text.line("PRODID", "-//Mutual//mutual \(Version.series)//EN")
    text.line("CALSCALE", "GREGORIAN")
    text.text("NAME", view.title)
    text.text("X-WR-CALNAME", view.title)
    if let goal = view.plan.text(.goal) {
      text.text("DESCRIPTION", goal)
      text.text("X-WR-CALDESC", goal)
    }
    text.line("REFRESH-INTERVAL;VALUE=DURATION", "PT12H")
    text.line("X-PUBLISHED-TTL", "PT12H")
    for event in events { event.write(stamp, to: &text) }
    text.line("END", "VCALENDAR")
    return text.bytes
  }
}
