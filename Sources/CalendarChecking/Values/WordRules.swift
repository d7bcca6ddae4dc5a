import CalendarSyntax
import PlanModel
import PlanText

extension CalendarRule {
  static let wordNotAllowed = CalendarRule(
    "word-not-allowed", .error, source: "RFC 5545, sections 3.7 and 3.8",
    summary:
      "The property has a fixed set of words, and the value is none of them, as IN-PROCESS for an event's STATUS.",
    advice: "Write one of the words of the set.",
    eachProperty: { facts, property in
      guard let words = words(for: property), !words.contains(property.line.rawValue.uppercased()) else { return [] }
      let text = Wording.quoted(property.line.rawValue)
      return [
        CalendarFinding(
          at: facts.place(property.line.value), "\(text) is no \(property.name) of a \(property.component)",
          help: "write \(Wording.list(words, "or"))")
      ]
    })

  private static func words(for property: PropertyFacts) -> [String]? {
    switch (property.name, property.component) {
    case ("STATUS", "VEVENT"): ["TENTATIVE", "CONFIRMED", "CANCELLED"]
    case ("STATUS", "VTODO"): ["NEEDS-ACTION", "IN-PROCESS", "COMPLETED", "CANCELLED"]
    case ("STATUS", "VJOURNAL"): ["DRAFT", "FINAL", "CANCELLED"]
    case ("TRANSP", "VEVENT"): ["OPAQUE", "TRANSPARENT"]
    case ("VERSION", "VCALENDAR"): ["2.0"]
    case ("CALSCALE", "VCALENDAR"): ["GREGORIAN"]
    default: nil
    }
  }
}
