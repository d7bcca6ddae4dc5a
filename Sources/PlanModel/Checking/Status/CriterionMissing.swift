import PlanSyntax
import PlanText

extension Rule {
  static let criterionMissing = Rule(
    "criterion-missing", .note,
    summary: "Steps do not say by what both sides will see that they are done.",
    advice: "Add a column `Done when`, and name there a document, a count or a signature.",
    bad: """
      | ▶Milestone | Owner | Due |
      |---|---|---|
      | Trial accepted | Ana Ruiz (Buyer) | 2026-07-10 |
      """,
    good: """
      | Milestone | Owner | Due | Done when |
      |---|---|---|---|
      | Trial accepted | Ana Ruiz (Buyer) | 2026-07-10 | Test sheet is signed |
      """
  ) { plan in
    let steps = plan.steps.filter { $0.status.status != .cancelled }
    let lacking = steps.filter { $0.doneWhen?.isEmpty ?? true }
    guard let first = lacking.first else { return [] }
    let columns = plan.tables[first.table].columns
    let index = columns.firstIndex { $0.meaning == .doneWhen }
    let column = index.map { columns[$0] }
    let place = index.map { first.row.cell($0).range } ?? columns.first { $0.meaning == .title }?.range
    let example = "as “protocol signed by both sides”"
    return [
      Finding(
        at: place ?? first.range, fact(lacking, of: steps.count),
        help: column.map { "in \(Wording.quoted($0.name)), write what can be seen, \(example)" }
          ?? "add a column “Done when”, and write there what can be seen, \(example)")
    ]
  }

  private static func fact(_ lacking: [Step], of count: Int) -> String {
    guard lacking.count < count else { return "no step says when it is done" }
    let names = Wording.list(lacking.lazy.map(\.quoted), first: 3)
    return "\(lacking.count) of \(count) steps do not say when they are done: \(names)"
  }
}
