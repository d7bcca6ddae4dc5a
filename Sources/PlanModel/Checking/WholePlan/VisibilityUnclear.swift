import PlanSyntax
import PlanText

extension Rule {
  static let visibilityUnclear = Rule(
    "visibility-unclear", .warning,
    summary:
      "A cell under Visibility is not understood, or a seller's step is called internal where that hides nothing: it is shown to both sides.",
    advice:
      "Write internal under Visibility for what only your own side may see; leave the cell empty, or write shared, for all else.",
    bad: """
      | Milestone | Owner | Due | Visibility |
      |---|---|---|---|
      | Discount approved | Ben Ode (Seller) | 2026-06-12 | ▶our side |
      """,
    good: """
      | Milestone | Owner | Due | Visibility |
      |---|---|---|---|
      | Discount approved | Ben Ode (Seller) | 2026-06-12 | internal |
      """
  ) { plan in
    plan.steps.filter { !$0.isInternal }.compactMap { cell($0, plan) ?? title($0, plan) } + phases(plan)
  }

  /// What a cell says that is not understood.
  private static func cell(_ step: Step, _ plan: Plan) -> Finding? {
    guard let cell = visibility(of: step, plan), !cell.text.saysNothing, !isShared(cell.text) else { return nil }
    return Finding(
      at: cell.range, "\(Wording.quoted(cell.text)) does not say who may see \(step.quoted): it is shown to both sides",
      help: "write “internal” to keep it to your side, else “shared”")
  }

  /// A title as `Discount approved (internal)`; a buyer's step may well be internal to the buyer.
  private static func title(_ step: Step, _ plan: Plan) -> Finding? {
    guard step.title.utf8.contains(where: marks.contains), mayBeMeant(step, plan),
      Visibility.isInternal(item: step.title)
    else { return nil }
    return Finding(
      at: step.titleCell.range, "\(step.quoted) is shown to both sides: a title does not say who may see a row",
      help: "\(keeping(step, plan)), else take the word out of its title")
  }

  /// Phases as `Internal steps`, each at its first step.
  private static func phases(_ plan: Plan) -> [Finding] {
    var told: Set<String> = []
    var last: String?
    return plan.steps.compactMap { step in
      guard step.phase != last, let phase = step.phase, !step.isInternal, mayBeMeant(step, plan) else { return nil }
      last = phase
      let words = Words.of(phase)
      guard Visibility.isInternal(item: phase) || words.first == "internal" && phaseWords.isSuperset(of: words),
        told.insert(phase).inserted
      else { return nil }
      return Finding(
        at: step.range,
        "\(step.quoted) is shown to both sides: its phase, \(Wording.quoted(phase)), does not say who may see it",
        help: "\(keeping(step, plan)), for each step of the phase, else give the phase another name")
    }
  }

  /// Whether the words may be about who sees a step of one's own, and nothing says so better.
  private static func mayBeMeant(_ step: Step, _ plan: Plan) -> Bool {
    (step.side == .seller || step.side == .unknown) && visibility(of: step, plan)?.text.saysNothing != false
  }

  private static func visibility(of step: Step, _ plan: Plan) -> Cell? {
    plan.tables[step.table].columns.firstIndex { $0.meaning == .visibility }.map(step.row.cell)
  }

  private static func keeping(_ step: Step, _ plan: Plan) -> String {
    visibility(of: step, plan) == nil
      ? "to keep it to your side, add a column “Visibility” and write “internal” there"
      : "to keep it to your side, write “internal” under Visibility"
  }

  private static let marks = Set("()[]:".utf8)
  private static let phaseWords: Set<String> = [
    "internal", "step", "steps", "task", "tasks", "action", "actions", "item", "items", "work", "to", "do", "todo",
    "todos", "prep", "preparation",
  ]

  private static func isShared(_ text: String) -> Bool {
    !Words.of(text).isEmpty && Words.of(text).allSatisfy(sharedWords.contains)
  }

  private static let sharedWords: Set<String> = [
    "shared", "share", "public", "external", "both", "sides", "all", "everyone", "everybody", "customer", "client",
    "buyer", "buyers", "and", "seller", "sellers", "vendor", "visible", "mutual", "joint", "open", "yes",
  ]
}
