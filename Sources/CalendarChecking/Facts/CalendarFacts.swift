import CalendarSyntax
import PlanText

/// A calendar with what rules ask of it more than once.
struct CalendarFacts {
  let document: CalendarDocument
  /// At the places that components have in the document.
  let components: [ComponentFacts]
  /// The names of the time zones that are defined.
  let zones: Set<String>
  let uids: Set<String>
  /// Where events, to-dos and journal entries that repeat begin, by kind and UID.
  let masters: [String: Moment]

  init(_ document: CalendarDocument) {
    self.document = document
    var components: [ComponentFacts] = []
    components.reserveCapacity(document.components.count)
    for component in document.components {
      components.append(ComponentFacts(component, parent: component.parent.map { components[$0] }, in: document))
    }
    self.components = components
    zones = Set(components.filter { $0.name == "VTIMEZONE" }.compactMap { $0.first("TZID")?.line.rawValue })
    uids = Set(components.filter(\.isEntry).compactMap { $0.first("UID")?.line.rawValue })
    masters = components.reduce(into: [:]) { masters, component in
      guard component.isEntry, component.first("RECURRENCE-ID") == nil, let uid = component.first("UID") else { return }
      masters[component.name + ":" + uid.line.rawValue] = component.start
    }
  }

  /// The component that another stands in.
  func parent(of component: ComponentFacts) -> ComponentFacts? { component.component.parent.map { components[$0] } }

  func place(_ slice: ArraySlice<UInt8>) -> SourceRange { document.place(of: slice) }

  /// Where a component begins.
  func place(_ component: ComponentFacts) -> SourceRange {
    document.place(of: document.lines[component.component.begin].bytes)
  }
}
