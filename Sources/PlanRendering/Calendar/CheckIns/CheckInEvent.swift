import PlanModel

/// A check-in in the calendar: one, or all of a series.
struct CheckInEvent {
  let moment: CheckInMoment
  var rule: RecurrenceRule?
  /// Events of the series that do not take place.
  var exceptions: [CheckInMoment] = []
  /// The event of a series in whose place this one stands.
  var replaced: CheckInMoment?
  let summary: String
  let description: [DescriptionLine]
  let url: SafeURL?
  /// Nil for what stands in the place of another, which has the key.
  let key: String?
  /// When on its day it begins, by the plan's clocks; 0 for a whole day.
  let minute: Int

  /// The lines behind the stamps.
  var content: [UInt8] {
    var text = CalendarText(capacity: 1024)
    if let replaced { text.property("RECURRENCE-ID" + replaced.parameter, replaced.start) }
    moment.write(to: &text)
    if let rule { text.line("RRULE", rule.text) }
    for exception in exceptions { text.property("EXDATE" + exception.parameter, exception.start) }
    text.text("SUMMARY", summary)
    text.text("DESCRIPTION", description)
    text.list("CATEGORIES", ["Buyer", "Seller"])
    text.line("STATUS", "CONFIRMED")
    // Who is at a meeting is not free; of a day without an hour that cannot be said.
    text.line("TRANSP", moment.isTimed ? "OPAQUE" : "TRANSPARENT")
    text.line("X-MICROSOFT-CDO-BUSYSTATUS", moment.isTimed ? "BUSY" : "FREE")
    if let url { text.line("URL", url.text) }
    if let key { text.text("X-MUTUAL-KEY", key) }
    return text.bytes
  }
}
