import PlanText

extension Rule {
  static let planTooLong = Rule(
    "plan-too-long", .note,
    summary: "Over 25 steps stand under one heading, more than two sides can talk through in a meeting.",
    advice: "Split the steps into phases: a heading and a table for each, or a column Phase.",
    bad: """
      | Milestone | Owner | Due |
      |---|---|---|
      | ▶Room 1 fitted | Ada Brook (Buyer) | 2026-06-01 |
      \(rooms(2...26))
      """,
    good: """
      ## Ground floor

      | Milestone | Owner | Due |
      |---|---|---|
      \(rooms(1...13))

      ## First floor

      | Milestone | Owner | Due |
      |---|---|---|
      \(rooms(14...26))
      """
  ) { plan in
    phases(of: plan.steps).filter { $0.count > 25 }.map { steps in
      Finding(
        at: steps[0].range,
        "\(steps.count) steps stand \(steps[0].phase.map { "in \(Wording.quoted($0))" } ?? "under one heading")",
        help: "split them into phases of at most 25: a heading and a table for each, or a column Phase")
    }
  }

  /// The steps of each phase of each table.
  private static func phases(of steps: [Step]) -> [[Step]] {
    var phases = Grouping<Step>()
    var (key, last) = ("", Step?.none)
    for step in steps {
      // Most stand below one of their own phase.
      if step.table != last?.table || step.phase != last?.phase { key = "\(step.table) \(step.phase ?? "")" }
      phases.add(step, to: key)
      last = step
    }
    return phases.groups
  }

  private static func rooms(_ numbers: ClosedRange<Int>) -> String {
    numbers.map { "| Room \($0) fitted | Ada Brook (Buyer) | 2026-06-\($0 < 10 ? "0" : "")\($0) |" }
      .joined(separator: "\n")
  }
}
