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
    guard !plan.steps.isEmpty, plan.risks.isEmpty, plan.field(.risks) == nil, !plan.hasRiskColumn,
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
      table.columns.contains { $0.meaning == .risk || Self.speaksOfRisks($0.name) }
    }
  }

  /// Prose under such a heading was not read as risks, but tells both sides of them.
  fileprivate var hasRiskHeading: Bool {
    markdown.elements.contains { element in
      guard case .heading(_, let content) = element.block else { return false }
      return Self.speaksOfRisks(content.plainText)
    }
  }

  private static func speaksOfRisks(_ text: String) -> Bool {
    Words.of(text).contains(where: riskWords.contains)
  }

  private static let riskWords: Set = [
    "assumptions", "blocker", "blockers", "delay", "delays", "mitigation", "mitigations", "obstacle", "obstacles",
    "risiken", "risiko", "risk", "risks", "trip",
  ]
}
