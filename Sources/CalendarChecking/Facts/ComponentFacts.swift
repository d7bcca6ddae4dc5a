import CalendarSyntax

/// A component with its properties at hand.
struct ComponentFacts {
  let component: CalendarComponent
  let properties: [PropertyFacts]
  let parentName: String?
  /// What METHOD its calendar names, in capitals.
  let method: String?
  /// Places of the first property of each name.
  private let places: [String: Int]

  init(_ component: CalendarComponent, parent: ComponentFacts?, in document: CalendarDocument) {
    let properties = document.properties(of: component).map { PropertyFacts(line: $0, component: component.name) }
    self.component = component
    self.properties = properties
    parentName = parent?.name
    places = Dictionary(properties.indices.map { (properties[$0].name, $0) }) { first, _ in first }
    method = parent == nil ? places["METHOD"].map { properties[$0].line.rawValue.uppercased() } : parent?.method
  }

  var name: String { component.name }

  /// Whether it is what people put into a calendar.
  var isEntry: Bool { ["VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY"].contains(name) }

  /// Nil for components that no RFC names.
  var definition: ComponentDefinition? { ComponentDefinition.all[name] }

  /// The first property of a name.
  func first(_ name: String) -> PropertyFacts? { places[name].map { properties[$0] } }

  func has(_ name: String) -> Bool { places[name] != nil }

  /// When it begins; nil where nothing readable says so.
  var start: Moment? { first("DTSTART")?.moment }
}
