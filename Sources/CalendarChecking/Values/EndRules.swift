import CalendarSyntax
import PlanModel
import PlanText

extension CalendarRule {
  static let endTypeDiffers = CalendarRule(
    "end-type-differs", .error, source: "RFC 5545, sections 3.8.2.2 and 3.8.2.3",
    summary:
      "The end is a date and the start a time, or one has a zone and the other none: no length follows from them.",
    advice: "Write start and end in the same form.",
    eachComponent: { facts, component in
      guard let (property, end, start) = end(of: component), !end.agrees(with: start) else { return [] }
      return [
        CalendarFinding(
          at: facts.place(property.line.value), "\(property.name) is \(end.kind.text), DTSTART is \(start.kind.text)",
          help: "write both in the same form")
      ]
    })

  static let endNotAfterStart = CalendarRule(
    "end-not-after-start", .error, source: "RFC 5545, sections 3.8.2.2 and 3.8.2.3",
    summary: "The end is not later than the start; a day that ends on itself shows as a point at midnight.",
    advice: "Write the moment behind the last one: a day that ends on 10 June has the end 20260611.",
    eachComponent: { facts, component in
      guard let (property, end, start) = end(of: component), start.precedes(end) == false else { return [] }
      let fact = end.precedes(start) == true ? "before" : "equal to"
      return [
        CalendarFinding(
          at: facts.place(property.line.value), "\(property.name) is \(fact) DTSTART",
          help: end.kind == .day && component.name == "VEVENT" ? "write the day behind the last one" : nil)
      ]
    })

  /// The end of a component with its start, where it has both.
  private static func end(of component: ComponentFacts) -> (PropertyFacts, Moment, Moment)? {
    guard let property = component.first("DTEND") ?? component.first("DUE"), let end = property.moment,
      let start = component.start
    else { return nil }
    return (property, end, start)
  }

  static let triggerWithoutAnchor = CalendarRule(
    "trigger-without-anchor", .error, source: "RFC 5545, section 3.8.6.3",
    summary: "The alarm counts from a start or an end that its event or to-do does not have.",
    advice: "Write the start or end, or the alarm's own time with VALUE=DATE-TIME.",
    eachComponent: { facts, component in
      guard component.name == "VALARM", let trigger = component.first("TRIGGER"), trigger.type == .duration,
        let parent = facts.parent(of: component), parent.definition != nil
      else { return [] }
      let isEnd = trigger.line.parameter("RELATED")?.text.uppercased() == "END"
      let isAnchored = isEnd ? hasEnd(parent) : parent.has("DTSTART") || parent.has("DUE")
      if isAnchored { return [] }
      return [
        CalendarFinding(
          at: facts.place(trigger.line.bytes), "the alarm counts from \(isEnd ? "an end" : "a start") that is not there"
        )
      ]
    })

  /// Without an end, an event that has a start ends with it or with its day.
  private static func hasEnd(_ component: ComponentFacts) -> Bool {
    component.has("DUE") || component.has("DTEND") || component.has("DTSTART")
  }
}
