import CalendarSyntax
import PlanModel
import PlanText

extension CalendarRule {
  static let propertyMissing = CalendarRule(
    "property-missing", .error, source: "RFC 5545, section 3.6",
    summary: "A component lacks a property that it cannot do without, as an event its UID.",
    advice: "Write the property into the component.",
    eachComponent: { facts, component in
      missing(in: component, of: facts).map { need in
        CalendarFinding(
          at: facts.place(component), "\(component.name) has no \(need.name)\(need.reason)",
          help: "write a line \(need.name)")
      }
    })

  /// A property that is not there, and why it should be.
  private struct Need {
    let name: String
    var reason = ""
  }

  private static func missing(in component: ComponentFacts, of facts: CalendarFacts) -> [Need] {
    let always = (component.definition?.required ?? []).map { Need(name: $0) }
    return (always + conditional(component, facts)).filter { !component.has($0.name) }
  }

  /// What is needed beside other properties.
  private static func conditional(_ component: ComponentFacts, _ facts: CalendarFacts) -> [Need] {
    switch component.name {
    case "VEVENT" where component.method == nil: return [Need(name: "DTSTART")]
    case "VTODO" where component.has("DURATION"):
      return [Need(name: "DTSTART", reason: " that its DURATION counts from")]
    case "VTODO" where component.has("RRULE"): return [Need(name: "DTSTART", reason: " that its RRULE counts from")]
    case "VTIMEZONE": return changes(component, facts)
    case "VALARM": return alarm(component)
    default: return []
    }
  }

  private static func changes(_ zone: ComponentFacts, _ facts: CalendarFacts) -> [Need] {
    let children = zone.component.children.map { facts.components[$0].name }
    return children.contains { $0 == "STANDARD" || $0 == "DAYLIGHT" } ? [] : [Need(name: "STANDARD or DAYLIGHT")]
  }

  private static func alarm(_ alarm: ComponentFacts) -> [Need] {
    let repetition =
      alarm.has("DURATION")
      ? [Need(name: "REPEAT", reason: " beside its DURATION")]
      : alarm.has("REPEAT") ? [Need(name: "DURATION", reason: " beside its REPEAT")] : []
    switch alarm.first("ACTION")?.line.rawValue.uppercased() {
    case "DISPLAY": return [Need(name: "DESCRIPTION", reason: " to display")] + repetition
    case "EMAIL": return ["DESCRIPTION", "SUMMARY", "ATTENDEE"].map { Need(name: $0, reason: " to send") } + repetition
    default: return repetition
    }
  }

  static let propertyRepeated = CalendarRule(
    "property-repeated", .error, source: "RFC 5545, section 3.6",
    summary: "A component has a property twice that it can have once, and readers differ on which one counts.",
    advice: "Keep the one that is meant.",
    eachComponent: { facts, component in
      guard let definition = component.definition else { return [] }
      var first: [String: PropertyFacts] = [:]
      return component.properties.compactMap { property in
        guard definition.once.contains(property.name) else { return nil }
        guard let other = first.updateValue(first[property.name] ?? property, forKey: property.name) else { return nil }
        return CalendarFinding(
          at: facts.place(property.line.bytes), "\(component.name) has a second \(property.name)",
          help: "keep the one that is meant",
          notes: [Diagnostic.Note("the first stands here", at: facts.place(other.line.bytes))])
      }
    })

  static let propertyMisplaced = CalendarRule(
    "property-misplaced", .error, source: "RFC 5545, section 3.8",
    summary: "A property stands in a component that does not have it, as PERCENT-COMPLETE in an event.",
    advice: "Move it to where it belongs, or take it out.",
    eachComponent: { facts, component in
      guard let definition = component.definition else { return [] }
      return component.properties.filter { property in
        property.definition != nil && !property.isExtension && !definition.allows(property.name)
      }.map { property in
        CalendarFinding(at: facts.place(property.line.bytes), "\(component.name) has no property \(property.name)")
      }
    })

  static let propertyUnknown = CalendarRule(
    "property-unknown", .warning, source: "RFC 5545, section 3.8.8",
    summary:
      "No RFC names this property, and readers pass over it; it may be a misspelling, or a text with a raw line end.",
    advice: "Check its spelling; names of one's own begin with X-.",
    eachProperty: { facts, property in
      guard property.definition == nil, !property.isExtension, property.line.fault == nil else { return [] }
      return [
        CalendarFinding(
          at: facts.place(property.line.nameBytes), "no RFC names a property \(Wording.quoted(property.name))")
      ]
    })

  static let propertiesExclusive = CalendarRule(
    "properties-exclusive", .error, source: "RFC 5545, section 3.6",
    summary: "A component says its end twice, with DTEND or DUE and with DURATION; some readers refuse the file.",
    advice: "Keep one of the two.",
    eachComponent: { facts, component in
      guard let duration = component.first("DURATION"), component.name != "VALARM",
        let end = component.first("DTEND") ?? component.first("DUE")
      else { return [] }
      return [
        CalendarFinding(
          at: facts.place(duration.line.bytes), "\(component.name) has both \(end.name) and DURATION",
          help: "keep one of them", notes: [Diagnostic.Note("\(end.name) stands here", at: facts.place(end.line.bytes))]
        )
      ]
    })
}
