import CalendarSyntax
import PlanModel
import PlanText

extension CalendarRule {
  static let durationInvalid = CalendarRule(
    "duration-invalid", .error, source: "RFC 5545, section 3.3.6",
    summary: "The value is no duration; one bad TRIGGER can make a reader drop the whole file.",
    advice: "Write days as P2D, weeks as P1W, and hours and minutes behind a T, as PT1H30M.",
    eachProperty: { facts, property in
      let value = property.type == .duration ? [(property.name, property.line.value)] : []
      let gap = property.line.parameter("GAP")?.values.map { ("GAP", $0.bytes) } ?? []
      return (value + gap).filter { CalendarDuration($0.1) == nil }.map { name, bytes in
        CalendarFinding(
          at: facts.place(bytes),
          "\(name) is \(Wording.quoted(String(decoding: bytes, as: UTF8.self))), which is no duration",
          help: "write it as P2D or PT15M")
      }
    })

  static let durationUnfit = CalendarRule(
    "duration-unfit", .error, source: "RFC 5545, sections 3.6.1 and 3.8.2.5",
    summary:
      "An event or to-do cannot last that long: the duration is negative, or has hours where the start is a date.",
    advice: "Write a positive duration, in days or weeks where DTSTART is a date.",
    eachComponent: { facts, component in
      guard component.isEntry, let property = component.first("DURATION"),
        let duration = CalendarDuration(property.line.value)
      else { return [] }
      let place = facts.place(property.line.value)
      if duration.isNegative { return [CalendarFinding(at: place, "the duration is negative", help: "take the - out")] }
      guard component.start?.kind == .day, duration.seconds > 0 else { return [] }
      return [
        CalendarFinding(
          at: place, "the duration has hours, and DTSTART is a date", help: "write whole days, as P1D")
      ]
    })
}
