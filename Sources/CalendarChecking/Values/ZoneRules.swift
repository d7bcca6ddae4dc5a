import CalendarSyntax
import PlanModel
import PlanText

extension CalendarRule {
  static let zoneUndefined = CalendarRule(
    "zone-undefined", .error, source: "RFC 5545, section 3.2.19",
    summary: "A time names a zone that no VTIMEZONE defines, and some readers then show it an hour or more off.",
    advice: "Write the VTIMEZONE into the file.",
    eachProperty: { facts, property in
      guard let parameter = property.line.parameter("TZID"), !facts.zones.contains(parameter.text),
        !parameter.text.hasPrefix("/")
      else { return [] }
      return [
        CalendarFinding(
          at: facts.place(parameter.bytes), "no VTIMEZONE defines \(Wording.quoted(parameter.text))",
          help: "write BEGIN:VTIMEZONE with this TZID, or the time in UTC")
      ]
    })

  static let zoneRepeated = CalendarRule(
    "zone-repeated", .error, source: "RFC 5545, section 3.6.5",
    summary: "Two VTIMEZONEs have the same name, and readers differ on which one counts.",
    advice: "Keep the one that is meant."
  ) { facts in
    var seen: Set<String> = []
    return facts.components.filter { $0.name == "VTIMEZONE" }.compactMap { zone in
      guard let name = zone.first("TZID"), !seen.insert(name.line.rawValue).inserted else { return nil }
      return CalendarFinding(
        at: facts.place(name.line.value), "a second VTIMEZONE is called \(Wording.quoted(name.line.rawValue))",
        help: "keep one of them")
    }
  }

  static let zoneParameterUnfit = CalendarRule(
    "zone-parameter-unfit", .error, source: "RFC 5545, section 3.2.19",
    summary: "A date, or a time in UTC, names a time zone, which it cannot have.",
    advice: "Take TZID out, or the Z at the end of the time.",
    eachProperty: { facts, property in
      guard let parameter = property.line.parameter("TZID"),
        let moment = Moment(property.items.first ?? property.line.value, zone: nil),
        moment.kind == .day || moment.kind == .utc
      else { return [] }
      return [
        CalendarFinding(
          at: facts.place(parameter.bytes), "\(property.name) is \(moment.kind.text) and names a time zone",
          help: "take TZID out")
      ]
    })

  static let zoneStartNotLocal = CalendarRule(
    "zone-start-not-local", .error, source: "RFC 5545, section 3.6.5",
    summary: "A zone's change does not begin at a time by the wall clock, which is what its rule counts from.",
    advice: "Write DTSTART without Z and without TZID, by the clock before the change.",
    eachComponent: { facts, component in
      guard component.name == "STANDARD" || component.name == "DAYLIGHT", let property = component.first("DTSTART"),
        let start = property.moment, start.kind != .floating
      else { return [] }
      return [
        CalendarFinding(
          at: facts.place(property.line.bytes), "the change begins at \(start.kind.text)",
          help: "write DTSTART by the wall clock, as 19700329T020000")
      ]
    })

  static let timeFloating = CalendarRule(
    "time-floating", .warning, source: "RFC 5545, section 3.3.5",
    summary:
      "An event has a time without a zone: it moves with its reader, and Outlook takes it for UTC or refuses it.",
    advice: "Name the zone with TZID, or write the time in UTC.",
    eachComponent: { facts, component in
      guard component.name == "VEVENT", let property = component.first("DTSTART"),
        property.moment?.kind == .floating
      else { return [] }
      return [
        CalendarFinding(
          at: facts.place(property.line.value), "DTSTART is a time without a zone",
          help: "write DTSTART;TZID=…, or end the time with Z")
      ]
    })
}
