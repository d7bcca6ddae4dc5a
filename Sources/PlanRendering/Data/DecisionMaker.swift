import PlanModel
import PlanText

/// Who decides on the buyer's side, and when that person confirmed the plan.
struct DecisionMaker: Hashable, Sendable {
  let name: String
  let confirmedOn: Day?

  /// Nil where the plan names nobody.
  init?(_ plan: Plan) {
    guard let text = plan.text(.decisionMaker) else { return nil }
    let name = Self.name(in: text, of: plan.people)
    self.name = name
    confirmedOn =
      plan.fields.lazy.filter { $0.key == .confirmed && $0.text.contains(name) }
      .compactMap { Self.day(of: $0, in: plan) }.first
  }

  /// The person of the people table that the text names, else the text before brackets or comma.
  private static func name(in text: String, of people: [Person]) -> String {
    if let person = people.first(where: { !$0.name.isEmpty && text.contains($0.name) }) { return person.name }
    let name = text.prefix { $0 != "(" && $0 != "," }
    return name.last == " " ? String(name.dropLast()) : String(name)
  }

  private static func day(of field: Field, in plan: Plan) -> Day? {
    if let date = plan.fieldDates.first(where: { field.range.contains($0.entry.range) }) { return date.entry.day }
    return field.text.split { $0 == " " || $0 == "," }.lazy.compactMap { Day(iso: $0) }.first
  }
}
