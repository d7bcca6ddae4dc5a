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
    let columns = plan.tables.map { table in table.columns.firstIndex { $0.meaning == .visibility } }
    var phases = SellersPhases()
    return plan.steps.flatMap { step -> [Finding] in
      if step.isInternal { return [] }
      let cell = columns[step.table].map(step.row.cell)
      if let cell, !cell.text.saysNothing { return isShared(cell.text) ? [] : [finding(cell, step)] }
      guard step.side == .seller || step.side == .unknown else { return [] }
      let isNew = phases.isNew(step.phase)
      return [
        mayBeMeant(step.title) ? finding(step, hasColumn: cell != nil) : nil,
        isNew ? finding(step, phase: step.phase ?? "", hasColumn: cell != nil) : nil,
      ].compactMap(\.self)
    }
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
