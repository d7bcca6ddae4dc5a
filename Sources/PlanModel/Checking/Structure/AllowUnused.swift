import PlanText

extension Rule {
  static let allowUnused = Rule(
    "allow-unused", .warning,
    summary: "An allow comment silences nothing, so it misleads whoever reads the plan next.",
    advice: """
      Remove the comment, correct the rule's name, or move it: in a cell it holds for the row, right above a table \
      for the table, and before the first heading or table for the file.
      """,
    bad: """
      ▶<!-- mutual: allow owner-mising: the board decides in June -->

      | Milestone | Owner | Due |
      |---|---|---|
      | Kick-off | | 2026-06-12 |
      """,
    good: """
      <!-- mutual: allow owner-missing: the board decides in June -->

      | Milestone | Owner | Due |
      |---|---|---|
      | Kick-off | | 2026-06-12 |
      """
  ) { plan in
    guard !plan.allowances.isEmpty else { return [] }
    let names = Rules.all.map(\.name)
    let known = Set(names)
    let nearest = NearMiss(among: names)
    return plan.allowances.filter { !known.contains($0.rule) }.map { allowance in
      Finding(
        at: allowance.range, "there is no rule \(Wording.literal(allowance.rule)), so nothing is allowed",
        help: nearest.name(nearest: allowance.rule).map { "write \($0)" } ?? "mutual explain lists the rules")
    }
  }

  /// Of a known rule: only when all rules have been asked is it known that nothing was silenced.
  static func unused(_ allowance: Allowance) -> Finding {
    let place =
      switch allowance.scope {
      case .file: "in this file"
      case .table: "in this table"
      case .row: "in this row"
      }
    return Finding(
      at: allowance.range, "nothing \(place) has to be allowed for \(allowance.rule)", help: "remove the comment")
  }
}
