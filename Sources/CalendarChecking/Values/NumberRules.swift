import CalendarSyntax
import PlanModel
import PlanText

extension CalendarRule {
  static let numberOutOfRange = CalendarRule(
    "number-out-of-range", .error, source: "RFC 5545, sections 3.3.8 and 3.8",
    summary: "The value is no whole number of the size it must have; a SEQUENCE of milliseconds breaks imports.",
    advice: "Write PERCENT-COMPLETE from 0 to 100, PRIORITY from 0 to 9, and others from 0 to 2147483647.",
    eachProperty: { facts, property in
      guard property.type == .integer else { return [] }
      let range = range(of: property)
      if let number = CalendarInteger.number(property.line.value), range.contains(number) { return [] }
      let text = Wording.quoted(property.line.rawValue)
      return [
        CalendarFinding(
          at: facts.place(property.line.value),
          "\(property.name) is \(text), not a whole number from \(range.lowerBound) to \(range.upperBound)")
      ]
    })

  private static func range(of property: PropertyFacts) -> ClosedRange<Int> {
    switch property.name {
    case "PERCENT-COMPLETE": 0...100
    case "PRIORITY": 0...9
    case "SEQUENCE", "REPEAT": 0...Int(Int32.max)
    default: Int(Int32.min)...Int(Int32.max)
    }
  }

  static let offsetInvalid = CalendarRule(
    "offset-invalid", .error, source: "RFC 5545, section 3.3.14",
    summary: "The value is no offset from UTC, so every time of the zone is wrong or the file is refused.",
    advice: "Write a sign and two digits each for hours and minutes, as +0200.",
    eachProperty: { facts, property in
      guard property.type == .utcOffset, UTCOffset(property.line.value) == nil else { return [] }
      return [
        CalendarFinding(
          at: facts.place(property.line.value),
          "\(property.name) is \(Wording.quoted(property.line.rawValue)), which is no offset from UTC",
          help: "write it as +0200")
      ]
    })
}
