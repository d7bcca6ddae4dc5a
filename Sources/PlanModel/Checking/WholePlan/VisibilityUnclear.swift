import PlanSyntax
import PlanText

extension Rule {
  static let visibilityUnclear = Rule(
    "visibility-unclear", .warning,
    summary:
      "A cell under Visibility is not understood, or a seller's step or its phase is called internal where that hides nothing, so both sides see the row.",
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
    let columns = plan.tables.map { table in table.columns.firstIndex { $0.meaning == .visibility } }
    var phases = SellersPhases()
    return plan.steps.flatMap { step -> [Finding] in
      if step.isInternal { return [] }
      let cell = columns[step.table].map(step.row.cell)
      if let cell, !cell.text.saysNothing { return isShared(cell.text) ? [] : [finding(cell, step)] }
      guard step.side == .seller || step.side == .unknown else { return [] }
      let isNew = phases.isNew(step.phase)
      if mayBeMeant(step.title) { return [finding(step, hasColumn: cell != nil)] }
      return isNew ? [finding(step, phase: step.phase ?? "", hasColumn: cell != nil)] : []
    } + title(plan) + keptTables(plan)
  }

  /// A cell that is not understood.
  private static func finding(_ cell: Cell, _ step: Step) -> Finding {
    Finding(
      at: cell.range, "\(Wording.quoted(cell.text)) does not say who may see \(step.quoted): it is shown to both sides",
      help: "write “internal” to keep it to your side, else “shared”")
  }

  /// A title as `Discount approved (internal)`; a buyer's step may well be internal to the buyer.
  private static func finding(_ step: Step, hasColumn: Bool) -> Finding {
    Finding(
      at: step.titleCell.range, "\(step.quoted) is shown to both sides: a title does not say who may see a row",
      help: "\(keeping(hasColumn)), else take the word out of its title")
  }

  /// A phase as `Internal steps`, at its first step.
  private static func finding(_ step: Step, phase: String, hasColumn: Bool) -> Finding {
    Finding(
      at: step.range,
      "\(step.quoted) is shown to both sides: its phase, \(Wording.quoted(phase)), does not say who may see it",
      help: "\(keeping(hasColumn)), for each step of the phase, else give the phase another name")
  }

  /// The plan's own title stands on everything.
  private static func title(_ plan: Plan) -> [Finding] {
    guard Visibility.isInternal(heading: plan.title.value) else { return [] }
    return [
      Finding(
        at: plan.title.range, "the title is shown to both sides: it hides nothing, neither itself nor what is below it",
        help: "take the word out of it, and put a heading as “Notes (internal)” above what is for your side")
    ]
  }

  /// Tables of steps that a heading above keeps: a heading is easily put above more than was meant.
  private static func keptTables(_ plan: Plan) -> [Finding] {
    plan.tables.filter { $0.isInternal && !$0.steps.isEmpty }.map { table in
      let steps = Wording.count(table.steps.count, "step")
      return Finding(
        at: table.table.header.range, "the heading above keeps \(steps) to your side: nothing shared tells of them",
        help: "if both sides are to see them, put a heading that is not internal above the table", severity: .note)
    }
  }

  private static func keeping(_ hasColumn: Bool) -> String {
    hasColumn
      ? "to keep it to your side, write “internal” under Visibility"
      : "to keep it to your side, add a column “Visibility” and write “internal” there"
  }

  /// Without a bracket or colon no title is called internal: most have none.
  private static func mayBeMeant(_ title: String) -> Bool {
    title.hasByte { byte in
      switch byte {
      case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: ":"): true
      default: false
      }
    } && Visibility.isInternal(item: title)
  }

  private static func isShared(_ text: String) -> Bool {
    !Words.of(text).isEmpty && Words.of(text).allSatisfy(sharedWords.contains)
  }

  private static let sharedWords: Set<String> = [
    "shared", "share", "public", "external", "both", "sides", "all", "everyone", "everybody", "customer", "client",
    "buyer", "buyers", "and", "seller", "sellers", "vendor", "visible", "mutual", "joint", "open", "yes",
  ]
}

/// The phases that are called internal, as `Internal steps`, each when it is met first.
private struct SellersPhases {
  private var told: Set<String> = []
  private var last: String?

  /// Whether a phase is one of them, and was not met before.
  mutating func isNew(_ phase: String?) -> Bool {
    guard let phase, phase != last else { return false }
    last = phase
    let words = Words.of(phase)
    let isMeant = Visibility.isInternal(item: phase) || words.first == "internal" && Self.words.isSuperset(of: words)
    return isMeant && told.insert(phase).inserted
  }

  private static let words: Set<String> = [
    "internal", "step", "steps", "task", "tasks", "action", "actions", "item", "items", "work", "to", "do", "todo",
    "todos", "prep", "preparation",
  ]
}
