import PlanModel

/// The day of a step alone, as a calendar that stands in a link of the page.
///
/// It has the UID of the step's event in the plan's calendar, which takes its place when it is imported later: this one
/// has no SEQUENCE, which is 0, and that one has the minutes since 2020. Between two pages the later DTSTAMP decides
/// (RFC 5546, section 2.1.5); a page speaks from its day, so that is its stamp, and the same plan gives the same page.
struct StepEvent {
  let step: Step
  let day: Day
  let view: PlanView

  var bytes: [UInt8] {
    var text = CalendarText()
    text.line("BEGIN", "VCALENDAR")
    text.line("VERSION", "2.0")
    text.line("PRODID", CalendarMark.productIdentifier)
    text.line("BEGIN", "VEVENT")
    text.line("UID", UUIDv5(CalendarEntries.key(of: step), in: view.actions.identity).text)
    text.line("DTSTAMP", view.plan.asOf.basic + "T000000Z")
    text.line("DTSTART;VALUE=DATE", day.basic)
    text.text("SUMMARY", CalendarEntries.summary(of: step))
    text.line("TRANSP", "TRANSPARENT")
    if let url = view.actions.page?.address(of: step) { text.line("URL", url.text) }
    text.line("END", "VEVENT")
    text.line("END", "VCALENDAR")
    return text.bytes
  }

  /// As `security-review.ics`.
  var fileName: String { FileSlugs.slug(step.title, "step") + ".ics" }
}
