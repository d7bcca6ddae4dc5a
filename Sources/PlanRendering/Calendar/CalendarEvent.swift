import PlanModel

/// An all-day event.
struct CalendarEvent {
  let key: String
  let start: Day
  /// The last day.
  let end: Day
  let summary: String
  let description: [DescriptionLine]
  /// The sides it is for.
  let categories: [String]
  let isCancelled: Bool
  let url: SafeURL?

  /// The lines behind the stamps.
  var content: [UInt8] {
    var text = CalendarText(capacity: 1024)
    text.line("DTSTART;VALUE=DATE", start.basic)
    // The end is exclusive; behind the last day there is none, and without an end an event takes its one day.
    if end != .last { text.line("DTEND;VALUE=DATE", end.adding(days: 1).basic) }
    text.text("SUMMARY", summary)
    text.text("DESCRIPTION", description)
    text.list("CATEGORIES", categories)
    text.lines(isCancelled ? "STATUS:CANCELLED\r\n" : "STATUS:CONFIRMED\r\n")
    text.lines("TRANSP:TRANSPARENT\r\nX-MICROSOFT-CDO-BUSYSTATUS:FREE\r\n")
    if let url { text.line("URL", url.text) }
    text.text("X-MUTUAL-KEY", key)
    return text.bytes
  }
}
