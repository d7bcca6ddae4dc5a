import CalendarSyntax
import PlanModel
import PlanText

/// What is left in a calendar of an entry that is gone: those who imported it have it still, and learn from this that
/// it is cancelled.
struct Tombstone {
  /// How long it stands, in days.
  static let days = 30

  /// When it was last in the calendar.
  private let day: Day
  private let key: String
  private let uid: String
  private let start: Day
  private let end: Day
  private let summary: String

  /// Nil for an entry that is not this plan's, or has gone for too long.
  init?(_ entry: FormerCalendar.Entry, lines: ArraySlice<UInt8>, plan: UUIDv5, today: Day) {
    let document = CalendarDocument(SourceText(name: "", bytes: Array(lines)))
    guard let event = document.components.first, event.name == "VEVENT",
      let key = document.property("X-MUTUAL-KEY", of: event)?.text, UUIDv5(key, in: plan).text == entry.uid,
      let start = document.property("DTSTART", of: event).flatMap({ Day(basic: $0.rawValue) }),
      let summary = document.property("SUMMARY", of: event)?.text
    else { return nil }
    let removed = document.property("X-MUTUAL-REMOVED", of: event).flatMap { Day(basic: $0.rawValue) }
    let end = document.property("DTEND", of: event).flatMap { Day(basic: $0.rawValue) }?.adding(days: -1)
    day = min(removed ?? today, today)
    if day.days(to: today) > Self.days { return nil }
    self.key = key
    uid = entry.uid
    self.start = start
    self.end = max(end ?? start, start)
    self.summary = removed == nil ? "Removed: " + summary : summary
  }

  var entry: CalendarEntry {
    let event = CalendarEvent(
      key: key, start: start, end: end, summary: summary, description: "", categories: [], isCancelled: true, url: nil)
    var text = CalendarText()
    text.append(event.content)
    text.line("X-MUTUAL-REMOVED", day.basic)
    return CalendarEntry(
      day: start, key: key, uid: uid, component: "VEVENT", step: nil, content: text.bytes, relations: [], alarm: [])
  }
}
