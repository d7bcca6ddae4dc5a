import CalendarSyntax
import PlanModel
import PlanText

/// What is left in a calendar of an entry that is gone: those who imported it have it still, and learn from this that
/// it is cancelled.
struct Tombstone {
  /// How long it stands, in days.
  static let days = 30

  /// What it was: an event of some days, or a to-do with its hour.
  private enum Span {
    case days(Day, Day)
    case due(Day, String)
  }

  /// When it was last in the calendar.
  private let day: Day
  private let key: String
  private let uid: String
  private let span: Span
  private let summary: String

  /// Nil for an entry that is not this plan's, or has gone for too long.
  init?(_ entry: FormerCalendar.Entry, lines: ArraySlice<UInt8>, plan: UUIDv5, today: Day) {
    let document = CalendarDocument(SourceText(name: "", bytes: Array(lines)))
    guard let component = document.components.first,
      let key = document.property("X-MUTUAL-KEY", of: component)?.text, UUIDv5(key, in: plan).text == entry.uid,
      let span = Self.span(of: component, in: document),
      let summary = document.property("SUMMARY", of: component)?.text
    else { return nil }
    let removed = Self.day("X-MUTUAL-REMOVED", of: component, in: document)
    day = min(removed ?? today, today)
    if day.days(to: today) > Self.days { return nil }
    self.key = key
    uid = entry.uid
    self.span = span
    self.summary = removed == nil ? "Removed: " + summary : summary
  }

  var entry: CalendarEntry {
    var text = CalendarText()
    switch span {
    case .days(let start, let end):
      let event = CalendarEvent(
        key: key, start: start, end: end, summary: summary, description: [], categories: [], isCancelled: true,
        url: nil)
      text.append(event.content)
      return entry("VEVENT", on: start, &text)
    case .due(let day, let due):
      text.line("DUE", due)
      text.text("SUMMARY", summary)
      text.line("STATUS", "CANCELLED")
      text.text("X-MUTUAL-KEY", key)
      return entry("VTODO", on: day, &text)
    }
  }

  private func entry(_ component: String, on start: Day, _ text: inout CalendarText) -> CalendarEntry {
    text.line("X-MUTUAL-REMOVED", day.basic)
    return CalendarEntry(
      day: start, key: key, uid: uid, component: component, content: text.bytes)
  }

  private static func span(of component: CalendarComponent, in document: CalendarDocument) -> Span? {
    if component.name == "VTODO" {
      guard let due = document.property("DUE", of: component), CalendarDateTime(due.value)?.isUTC == true,
        let day = day("DUE", of: component, in: document)
      else { return nil }
      return .due(day, due.rawValue)
    }
    guard component.name == "VEVENT", let start = day("DTSTART", of: component, in: document) else { return nil }
    let end = day("DTEND", of: component, in: document)?.adding(days: -1) ?? start
    return .days(start, max(end, start))
  }

  /// The day of a date, or of a time by whatever clock.
  private static func day(_ name: String, of component: CalendarComponent, in document: CalendarDocument) -> Day? {
    document.property(name, of: component).flatMap { Day(basic: $0.rawValue.prefix(8)) }
  }
}
