import CalendarSyntax
import PlanModel
import PlanText

extension CalendarRule {
  static let recurrenceInvalid = CalendarRule(
    "recurrence-invalid", .error, source: "RFC 5545, section 3.3.10",
    summary: "The rule by which an event repeats cannot be read, so readers show it once, wrongly or not at all.",
    advice: "Write it as FREQ=WEEKLY;BYDAY=TH;UNTIL=20260903T080000Z.",
    eachProperty: { facts, property in
      guard property.type == .recurrence else { return [] }
      return RecurrenceFaults(in: property.line.value).all.map { fault in
        CalendarFinding(at: facts.place(fault.bytes), fault.message, help: fault.help)
      }
    })

  static let untilWithCount = CalendarRule(
    "until-with-count", .error, source: "RFC 5545, section 3.3.10",
    summary:
      "A rule says both until when and how many times it repeats, and readers refuse it or follow one of the two.",
    advice: "Keep UNTIL or COUNT.",
    eachProperty: { facts, property in
      guard property.type == .recurrence, let count = rule(of: property).part("COUNT"),
        rule(of: property).part("UNTIL") != nil
      else { return [] }
      return [CalendarFinding(at: facts.place(count.bytes), "the rule has UNTIL and COUNT", help: "keep one of them")]
    })

  static let untilTypeDiffers = CalendarRule(
    "until-type-differs", .error, source: "RFC 5545, section 3.3.10",
    summary: "UNTIL is not of the kind that DTSTART asks for, and readers lose the last occurrence or refuse the rule.",
    advice: "Write UNTIL as a date where DTSTART is one, in UTC where DTSTART has a zone, else without a zone.",
    eachComponent: { facts, component in
      guard let property = component.first("RRULE"), let start = component.start,
        let part = rule(of: property).part("UNTIL"), let until = part.values.first.flatMap({ Moment($0, zone: nil) })
      else { return [] }
      let isZoneChange = component.name == "STANDARD" || component.name == "DAYLIGHT"
      let expected = isZoneChange ? .utc : untilKind(for: start)
      if until.kind == expected { return [] }
      return [
        CalendarFinding(
          at: facts.place(part.bytes), "UNTIL is \(until.kind.text), DTSTART is \(start.kind.text)",
          help: "write it as \(form(expected))")
      ]
    })

  static let startNotInRule = CalendarRule(
    "start-not-in-rule", .error, source: "RFC 5545, section 3.8.5.3",
    summary: "DTSTART is not a day on which its own rule falls, so readers differ on what repeats.",
    advice: "Let DTSTART be the first day on which the rule falls.",
    eachComponent: { facts, component in
      guard component.isEntry, let start = component.start, let property = component.first("RRULE"),
        let part = StartMatch(start.date, rule(of: property))?.mismatch
      else { return [] }
      let text = Wording.shown(String(decoding: part.bytes, as: UTF8.self))
      let day = Day(year: start.date.year, month: start.date.month, day: start.date.day)
      let line = component.first("DTSTART").map { facts.place($0.line.value) } ?? facts.place(part.bytes)
      return [
        CalendarFinding(
          at: line, "DTSTART is \(day.map(\.spoken) ?? "no such day"), which \(text) leaves out",
          notes: [Diagnostic.Note("the rule says \(text)", at: facts.place(part.bytes))])
      ]
    })

  static let exceptionTypeDiffers = CalendarRule(
    "exception-type-differs", .error, source: "RFC 5545, sections 3.8.4.4 and 3.8.5.1",
    summary: "An exception is a date where what repeats is a time, or the reverse, so it takes no occurrence away.",
    advice: "Write EXDATE and RECURRENCE-ID in the form of DTSTART, with the same zone.",
    eachComponent: { facts, component in
      component.properties.filter { $0.name == "EXDATE" || $0.name == "RECURRENCE-ID" }.flatMap { property in
        guard let start = start(for: property, of: component, in: facts) else { return ArraySlice<CalendarFinding>() }
        let zone = property.zone
        return property.items.compactMap { item in
          guard let moment = Moment(item, zone: zone), !moment.agrees(with: start) else { return nil }
          return CalendarFinding(
            at: facts.place(item), "\(property.name) is \(moment.kind.text), DTSTART is \(start.kind.text)",
            help: "write it in the form of DTSTART")
        }.prefix(limit)
      }
    })

  private static func rule(of property: PropertyFacts) -> RecurrenceRule { RecurrenceRule(property.line.value) }

  private static func untilKind(for start: Moment) -> Moment.Kind {
    switch start.kind {
    case .day: .day
    case .floating: .floating
    case .utc, .zone: .utc
    }
  }

  private static func form(_ kind: Moment.Kind) -> String {
    switch kind {
    case .day: "20260903"
    case .floating: "20260903T080000"
    case .utc, .zone: "20260903T080000Z"
    }
  }

  /// What an exception must look like: its own component's start, or that of the one it changes an occurrence of.
  private static func start(
    for property: PropertyFacts, of component: ComponentFacts, in facts: CalendarFacts
  ) -> Moment? {
    guard property.name == "RECURRENCE-ID" else { return component.start }
    return component.first("UID").flatMap { facts.masters[component.name + ":" + $0.line.rawValue] }
  }
}
