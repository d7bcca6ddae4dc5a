import PlanSyntax
import PlanText

extension Rule {
  static let risksMissing = Rule(
    "risks-missing", .note,
    summary: "The plan names no risk, though both sides know what could move its dates.",
    advice: "Ask “what has delayed this kind of purchase here before?”, and write the answers under a heading “Risks”.",
    bad: """
      ▶# Till project

      | Milestone | Owner | Due |
      |---|---|---|
      | Contract signed | Ana Ruiz (Buyer) | 2026-07-24 |
      """,
    good: """
      # Till project

      | Milestone | Owner | Due |
      |---|---|---|
      | Contract signed | Ana Ruiz (Buyer) | 2026-07-24 |

      ## Risks

      - The change freeze begins on 2026-12-17: tests end by 2026-12-04
      """
  ) { plan in
    guard !plan.steps.isEmpty, !plan.isFinished, plan.risks.isEmpty, plan.field(.risks) == nil, !plan.hasRiskColumn,
      !plan.hasRiskHeading
    else { return [] }
    return [
      Finding(
        at: plan.title.range, "the plan names no risk: what could move its dates?",
        help: "under a heading “Risks”, add a list as “- The freeze begins on 2026-12-17: tests end by 2026-12-04”")
    ]
  }
}

extension Plan {
  fileprivate var hasRiskColumn: Bool {
    tables.contains { table in
      table.columns.contains { $0.meaning == .risk || RiskWords.occur(in: $0.name) }
    }
  }

  /// Prose under such a heading, or under a line that looks like one, was not read as risks, but tells both sides of
  /// them; the title names the project, and phases are work.
  fileprivate var hasRiskHeading: Bool {
    let phases = Set(steps.compactMap(\.phase))
    return markdown.elements.contains { element in
      guard element.range != title.range else { return false }
      return Self.headings(in: element.block).contains { !phases.contains($0) && RiskWords.occur(in: $0) }
    }
  }

  private static func headings(in block: Block) -> [String] {
    switch block {
    case .heading(_, let content): [content.plainText.trimmingSpace]
    case .paragraph(let paragraph): paragraph.lines.map(\.content).filter(\.isStrong).map(\.plainText.trimmingSpace)
    default: []
    }
  }
}
