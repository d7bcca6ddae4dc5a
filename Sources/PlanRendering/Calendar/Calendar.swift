import PlanModel
import PlanText

/// A calendar (RFC 5545): of a whole plan, of a part of it, or of one person in it.
struct Calendar {
  /// What it is called.
  let name: String
  /// What it is for.
  let description: String?
  let mark: CalendarMark
  /// By day and then by key.
  let entries: [CalendarEntry]
  /// Those that entries speak of.
  let zones: [Zone]
  let stamps: CalendarStamps
  /// UIDs of which nothing is left behind: what became internal is not even told of.
  let hidden: Set<String>
  /// The steps that have an entry among these; nil where all have that entries speak of.
  let steps: Set<Int>?

  /// The same plan, revision and former calendar give the same bytes; nil where there is nothing in it.
  var bytes: [UInt8]? {
    let tombstones = stamps.tombstones(besides: entries, isHidden: hidden.contains)
    let all = tombstones.isEmpty ? entries : (entries + tombstones).sorted(by: CalendarEntry.isBefore)
    guard !all.isEmpty else { return nil }
    var text = CalendarText(capacity: all.reduce(2_048) { $0 + $1.size })
    writeHead(to: &text)
    for zone in zones { TimeZoneComponent(zone: zone).write(to: &text) }
    var content = CalendarText()
    let restored = stamps.restored(by: all)
    for entry in all { write(entry, hasChanged: restored.contains(entry.uid), to: &text, by: &content) }
    text.line("END", "VCALENDAR")
    return text.bytes
  }

  private func writeHead(to text: inout CalendarText) {
    text.line("BEGIN", "VCALENDAR")
    text.line("VERSION", "2.0")
    mark.write(to: &text)
    text.line("CALSCALE", "GREGORIAN")
    text.text("NAME", name)
    text.text("X-WR-CALNAME", name)
    if let description {
      text.text("DESCRIPTION", description)
      text.text("X-WR-CALDESC", description)
    }
    text.line("REFRESH-INTERVAL;VALUE=DURATION", "PT12H")
    text.line("X-PUBLISHED-TTL", "PT12H")
  }

  private func write(
    _ entry: CalendarEntry, hasChanged: Bool, to text: inout CalendarText, by content: inout CalendarText
  ) {
    text.property("BEGIN", entry.component)
    text.property("UID", entry.uid)
    if stamps.areNew {
      text.append(stamps.newLines)
      writeContent(of: entry, to: &text)
    } else {
      content.removeAll()
      writeContent(of: entry, to: &content)
      text.append(stamps.lines(of: entry, content.bytes, hasChanged: hasChanged))
      text.append(content.bytes)
    }
    text.property("END", entry.component)
  }

  private func writeContent(of entry: CalendarEntry, to text: inout CalendarText) {
    entry.writeContent(to: &text) { steps?.contains($0) ?? true }
  }
}
