import CalendarSyntax
import PlanModel
import PlanText

extension CalendarRule {
  static let valueTypeWrong = CalendarRule(
    "value-type-wrong", .error, source: "RFC 5545, section 3.2.20",
    summary: "VALUE names a type that the property cannot have, so its value cannot be read.",
    advice: "Take VALUE out, or name a type that the property can have.",
    eachProperty: { facts, property in
      guard let parameter = property.line.parameter("VALUE"), let definition = property.definition else { return [] }
      let types = [definition.type] + definition.others
      if let type = property.type, types.contains(type) { return [] }
      return [
        CalendarFinding(
          at: facts.place(parameter.bytes), "\(property.name) cannot be \(Wording.quoted(parameter.text))",
          help: "it is \(Wording.list(types.map(\.rawValue), "or"))")
      ]
    })

  static let valueTypeMissing = CalendarRule(
    "value-type-missing", .error, source: "RFC 7986, section 5",
    summary: "The property has no type by itself: without VALUE, readers take its value for text.",
    advice: "Write its type, as REFRESH-INTERVAL;VALUE=DURATION.",
    eachProperty: { facts, property in
      guard let definition = property.definition, definition.needsValueParameter,
        property.line.parameter("VALUE") == nil
      else { return [] }
      return [
        CalendarFinding(
          at: facts.place(property.line.nameBytes), "\(property.name) does not say what type its value has",
          help: "write \(property.name);VALUE=\(definition.type.rawValue)")
      ]
    })

  static let valueInvalid = CalendarRule(
    "value-invalid", .error, source: "RFC 5545, section 3.3",
    summary: "The value is not of the type that it must have: a period, a place on earth, or true or false.",
    advice: "Write a period as 20260610T090000Z/PT1H, a place as 52.5;13.4, and a truth as TRUE or FALSE.",
    eachProperty: { facts, property in
      guard let (noun, isReadable) = test(of: property) else { return [] }
      return property.items.filter { !isReadable($0) }.prefix(limit).map { item in
        let text = Wording.quoted(String(decoding: item, as: UTF8.self))
        return CalendarFinding(at: facts.place(item), "\(property.name) is \(text), which is no \(noun)")
      }
    })

  /// What a value must be, and what tells; nil for types that other rules look at.
  private static func test(of property: PropertyFacts) -> (String, (ArraySlice<UInt8>) -> Bool)? {
    switch property.type {
    case .period: ("period", isPeriod)
    case .boolean: ("TRUE or FALSE", isTruth)
    case .float where property.name == "GEO": ("latitude and longitude", isPlace)
    default: nil
    }
  }

  private static func isTruth(_ bytes: ArraySlice<UInt8>) -> Bool {
    ["TRUE", "FALSE"].contains(String(decoding: bytes, as: UTF8.self).uppercased())
  }

  /// A start, and an end or a duration.
  private static func isPeriod(_ bytes: ArraySlice<UInt8>) -> Bool {
    let parts = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard parts.count == 2, CalendarDateTime(parts[0]) != nil else { return false }
    return CalendarDateTime(parts[1]) != nil || CalendarDuration(parts[1]).map { !$0.isNegative } ?? false
  }

  private static func isPlace(_ bytes: ArraySlice<UInt8>) -> Bool {
    let parts = bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map { Double(String(decoding: $0, as: UTF8.self)) ?? .infinity }
    return parts.count == 2 && abs(parts[0]) <= 90 && abs(parts[1]) <= 180
  }
}
