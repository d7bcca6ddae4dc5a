import PlanSyntax
import PlanText

extension Rule {
  static let duplicateID = Rule(
    "duplicate-id", .error,
    summary: "Two steps have the same id, so that a dependency on it points at both.",
    advice: "Give each step an id of its own. Numbers may begin again in the next table.",
    bad: """
      | # | Milestone | Owner | Due |
      |---|---|---|---|
      | 3 | Budget released | Ada Brook (Buyer) | 2026-06-12 |
      | ▶3 | Contract signed | Ada Brook (Buyer) | 2026-07-10 |
      """,
    good: """
      | # | Milestone | Owner | Due |
      |---|---|---|---|
      | 3 | Budget released | Ada Brook (Buyer) | 2026-06-12 |
      | 4 | Contract signed | Ada Brook (Buyer) | 2026-07-10 |
      """
  ) { plan in
    guard Repetition.mayOccur(among: plan.steps.lazy.compactMap(\.writtenId?.text)) else { return [] }
    var groups = Grouping<Step>(capacity: plan.steps.count)
    var highest = 0
    for step in plan.steps {
      guard let label = step.writtenId.flatMap({ StepLabel($0.text, table: step.table) }) else { continue }
      groups.add(step, to: label.key)
      highest = max(highest, Int(label.text) ?? 0)
    }
    return groups.repeated.compactMap { duplicate($0, highest: highest) }
  }

  private static func duplicate(_ steps: [Step], highest: Int) -> Finding? {
    guard let first = steps[0].writtenId, let second = steps[1].writtenId, !PlaceholderText.isWhole(first.text) else {
      return nil
    }
    return Finding(
      at: second.range, "id \(Wording.shown(second.text)) stands at \(Wording.lines(steps.map(\.line)))",
      help: highest == 0 || highest == .max
        ? "give each step an id of its own" : "give one of them an id that is free, as \(highest + 1)",
      notes: [Diagnostic.Note("the first one, \(Wording.step(steps[0]))", at: first.range)])
  }
}

/// An id as the author wrote it, and where it has to be the only one: numbers in their table, names in the plan.
private struct StepLabel {
  let text: String
  private let table: Int?

  var key: String { table.map { "\($0) \(text)" } ?? text }

  /// Nil for a dash and other texts without a letter or digit.
  init?(_ text: String, table: Int) {
    let hasLetters = text.utf8.contains { $0 | 0x20 >= UInt8(ascii: "a") && $0 | 0x20 != 0x7F }
    guard hasLetters || text.utf8.contains(where: Self.isDigit), text != "–", text != "—" else { return nil }
    let name = text.utf8.first == UInt8(ascii: "#") ? String(text.dropFirst()) : text
    let label = name.utf8.last == UInt8(ascii: ".") ? String(name.dropLast()) : name
    self.text = hasLetters ? label.lowercased() : label
    self.table = hasLetters ? nil : table
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
