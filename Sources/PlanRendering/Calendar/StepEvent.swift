import PlanModel

/// The day of a step alone, as a calendar that stands in a link of the page.
///
/// It has the UID of the step's event in the plan's calendar, so that an import of either updates the other. Its stamps
/// are those of the day that the page speaks from: Google keeps an old time unless SEQUENCE rises, so a later page
/// counts, and so does a calendar in which the step changed later; the same plan gives the same page.
struct StepEvent {
  let step: Step
  let day: Day
  let view: PlanView

  var bytes: [UInt8] {
    let stamp = RevisionStamp(Day.unixEpoch.days(to: view.plan.asOf) * 86_400)
    var text = CalendarText()
    text.line("BEGIN", "VCALENDAR")
    text.line("VERSION", "2.0")
    text.line("PRODID", CalendarMark.productIdentifier)
    text.line("BEGIN", "VEVENT")
    text.line("UID", UUIDv5(CalendarEntries.key(of: step), in: view.actions.identity).text)
    text.line("DTSTAMP", stamp.time)
    text.line("SEQUENCE", String(stamp.sequence))
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
