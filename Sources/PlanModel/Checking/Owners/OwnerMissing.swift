import PlanSyntax
import PlanText

extension Rule {
  static let ownerMissing = Rule(
    "owner-missing", .warning, isNoteInDraft: true,
    summary: "Nobody owns the step, so nobody will do it.",
    advice: "Name a person, with the side in brackets. A dash is an answer in other cells; a step needs an owner.",
    bad: """
      | Milestone | Owner | Due |
      |---|---|---|
      | Security review complete | ▶- | 2026-06-12 |
      """,
    good: """
      | Milestone | Owner | Due |
      |---|---|---|
      | Security review complete | Ada Brook (Buyer) | 2026-06-12 |
      """
  ) { plan in
    let help = help(plan)
    return plan.steps.filter { isMissing($0) && plan.tables[$0.table].hasOwners }.map { step in
      Finding(at: step.ownerCells.first?.range ?? step.range, "nobody owns \(Wording.step(step))", help: help)
    }
  }

  /// Nobody has to do what is cancelled; a cell that the row lacks altogether is told by `row-cells-missing`.
  private static func isMissing(_ step: Step) -> Bool {
    step.owners.isEmpty && step.status.status != .cancelled
      && !step.ownerCells.contains { step.lacks(cellAt: $0.range) }
  }

  private static func help(_ plan: Plan) -> String {
    let names = plan.people.prefix(5).map { Wording.shown($0.name) }.filter { !$0.isEmpty }
    return names.isEmpty
      ? "write who does it, as “[name] (Buyer)”"
      : "write who does it; the people table names \(Wording.list(names + (plan.people.count > 5 ? ["others"] : [])))"
  }
}
