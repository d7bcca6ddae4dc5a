import CalendarSyntax

/// A property with what its name says of its value.
struct PropertyFacts {
  let line: ContentLine
  /// The component that it stands in.
  let component: String

  var name: String { line.name }

  /// Nil for properties that no RFC names.
  var definition: PropertyDefinition? { PropertyDefinition.all[name] }

  /// Whether anybody may use the name for anything.
  var isExtension: Bool { name.hasPrefix("X-") }

  /// The type that the value has by its name, or by what `VALUE` says.
  var type: ValueType? {
    guard let written = line.parameter("VALUE")?.text else { return definition?.type }
    return ValueType(rawValue: written.uppercased())
  }

  /// The values of a list, divided by commas; else the value alone.
  var items: [ArraySlice<UInt8>] {
    guard definition?.isList == true else { return [line.value] }
    return line.value.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
  }

  /// The moment that the value is; nil where it is none.
  var moment: Moment? { Moment(line.value, zone: zone) }

  /// The time zone that the value names.
  var zone: String? { line.parameter("TZID")?.text }
}
