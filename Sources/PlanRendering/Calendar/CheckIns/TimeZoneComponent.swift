import PlanModel

/// What a calendar says of a time zone: its yearly changes, as Outlook reads them.
struct TimeZoneComponent {
  let zone: Zone

  func write(to text: inout CalendarText) {
    text.line("BEGIN", "VTIMEZONE")
    text.line("TZID", zone.name)
    if let saving = zone.rule.saving {
      let changes =
        TimeZoneObservance.all(of: saving.start, from: zone.rule.standard, to: saving.offset)
        + TimeZoneObservance.all(of: saving.end, from: saving.offset, to: zone.rule.standard)
      for change in changes { change.write(to: &text) }
    } else {
      writeOnly(zone.rule.standard, to: &text)
    }
    text.line("END", "VTIMEZONE")
  }

  /// Clocks that nobody sets.
  private func writeOnly(_ offset: ZoneOffset, to text: inout CalendarText) {
    text.line("BEGIN", "STANDARD")
    text.line("DTSTART", "19700101T000000")
    text.line("TZOFFSETFROM", offset.basic)
    text.line("TZOFFSETTO", offset.basic)
    text.line("END", "STANDARD")
  }
}
