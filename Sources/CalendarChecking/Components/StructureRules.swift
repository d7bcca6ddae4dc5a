import CalendarSyntax
import PlanModel
import PlanText

extension CalendarRule {
  static let calendarMissing = CalendarRule(
    "calendar-missing", .error, source: "RFC 5545, section 3.4",
    summary: "The file holds no calendar: no line is BEGIN:VCALENDAR.",
    advice: "Begin the file with BEGIN:VCALENDAR and end it with END:VCALENDAR."
  ) { facts in
    if facts.components.contains(where: { $0.name == "VCALENDAR" }) { return [] }
    return [CalendarFinding(at: .at(facts.document.source.start), "no line is BEGIN:VCALENDAR")]
  }

  static let calendarEmpty = CalendarRule(
    "calendar-empty", .error, source: "RFC 5545, section 3.6",
    summary: "The calendar holds no event, to-do or other component; readers refuse it, or keep what they had.",
    advice: "Leave the last events in it, cancelled if need be.",
    eachComponent: { facts, component in
      guard component.name == "VCALENDAR", component.component.children.isEmpty else { return [] }
      return [CalendarFinding(at: facts.place(component), "the calendar holds no component")]
    })

  static let endMissing = CalendarRule(
    "end-missing", .error, source: "RFC 5545, section 3.6",
    summary: "A component has no END line, so what stands behind it is read as part of it.",
    advice: "Write the END line before the next component begins.",
    eachComponent: { facts, component in
      guard component.component.end == nil else { return [] }
      let name = Wording.shown(component.name)
      return [CalendarFinding(at: facts.place(component), "\(name) has no END", help: "write END:\(name) behind it")]
    })

  static let beginMissing = CalendarRule(
    "begin-missing", .error, source: "RFC 5545, section 3.6",
    summary: "An END line ends nothing that is open.", advice: "Write its BEGIN line, or take it out."
  ) { facts in
    facts.document.strays.map { facts.document.lines[$0] }.filter { $0.name == "END" }.map { line in
      CalendarFinding(at: facts.place(line.bytes), "no \(Wording.shown(line.rawValue)) is open here")
    }
  }

  static let lineOutsideCalendar = CalendarRule(
    "line-outside-calendar", .error, source: "RFC 5545, section 3.4",
    summary: "A property stands before BEGIN:VCALENDAR or behind END:VCALENDAR, where readers drop it or stop.",
    advice: "Move it into the calendar, or take it out."
  ) { facts in
    facts.document.strays.map { facts.document.lines[$0] }.filter { $0.name != "END" }.map { line in
      CalendarFinding(at: facts.place(line.bytes), "\(Wording.shown(line.name)) stands outside any calendar")
    }
  }

  static let componentMisplaced = CalendarRule(
    "component-misplaced", .error, source: "RFC 5545, section 3.6",
    summary: "A component stands where it cannot, as an event within an event, or an alarm within none.",
    advice: "End the component around it first, or move it.",
    eachComponent: { facts, component in
      guard let definition = component.definition, !stands(component, definition) else { return [] }
      let place = component.parentName.map { "within \(Wording.shown($0))" } ?? "outside any calendar"
      let parents = definition.parents.sorted()
      let help = parents.isEmpty ? "end the one before first" : "put it into \(Wording.list(parents, "or"))"
      return [CalendarFinding(at: facts.place(component), "\(component.name) stands \(place)", help: help)]
    })

  /// What stands in an unknown component is nobody's business.
  private static func stands(_ component: ComponentFacts, _ definition: ComponentDefinition) -> Bool {
    guard let parent = component.parentName else { return definition.parents.isEmpty }
    return definition.parents.contains(parent) || ComponentDefinition.all[parent] == nil
  }

  static let componentUnknown = CalendarRule(
    "component-unknown", .warning, source: "RFC 5545, section 3.6",
    summary: "No RFC names this component, and readers pass over it.",
    advice: "Check its spelling; names of one's own begin with X-.",
    eachComponent: { facts, component in
      guard component.definition == nil, !component.name.hasPrefix("X-") else { return [] }
      return [CalendarFinding(at: facts.place(component), "no RFC names a component \(Wording.quoted(component.name))")]
    })
}
