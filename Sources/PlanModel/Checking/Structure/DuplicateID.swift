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
    var groups = Grouping<StepLabel, (step: Step, cell: Cell)>()
    var highest = 0
    for step in plan.steps {
      guard let cell = step.writtenId, let label = StepLabel(cell, table: step.table) else { continue }
      groups.add((step, cell), to: label)
      highest = max(highest, Int(label.text) ?? 0)
    }
    return groups.repeated.map { duplicate($0, highest: highest) }
  }

  private static func duplicate(_ steps: [(step: Step, cell: Cell)], highest: Int) -> Finding {
    Finding(
      at: steps[1].cell.range,
      "id \(Wording.shown(steps[1].cell.text)) stands at \(Wording.lines(steps.map(\.step.line)))",
      help: highest == 0 || highest == .max
        ? "give each step an id of its own" : "give one of them an id that is free, as \(highest + 1)",
      notes: [Diagnostic.Note("the first one, \(Wording.step(steps[0].step))", at: steps[0].cell.range)])
  }
}

/// An id as the author wrote it, and where it has to be the only one: numbers in their table, names in the plan.
private struct StepLabel: Hashable {
  let text: String
  let table: Int?

  /// Nil for a dash and other cells without a letter or digit, and for placeholders.
  init?(_ cell: Cell, table: Int) {
    let trimmed = Substring(cell.text).utf8.drop { $0 == UInt8(ascii: "#") }
    let text = String(Substring(trimmed)).lowercased()
    guard text.unicodeScalars.contains(where: { $0.properties.isAlphabetic || $0.properties.numericType != nil }),
      !PlaceholderText.isWhole(cell.text)
    else { return nil }
    self.text = text.hasSuffix(".") ? String(text.dropLast()) : text
    self.table = text.utf8.contains { $0 | 0x20 >= UInt8(ascii: "a") } ? nil : table
  }
}
