import PlanModel
import PlanSyntax

/// What a view leaves out of the plan, or holds beyond what is shared, in a sentence each.
struct Edition {
  let view: PlanView

  /// Nil for what both sides may see.
  var secrecy: String? {
    guard view.seesInternal else { return nil }
    let parts = [(rowCount, "row"), (columnCount, "column"), (fieldCount, "field"), (proseCount, "passage")]
      .filter { $0.0 > 0 }.map { Wording.count($0.0, $0.1) }
    guard !parts.isEmpty else { return "Nothing in it is internal; the shared edition is the one to send." }
    return "Holds \(Wording.list(parts)) that the other side must not see."
  }

  /// Nil for the whole plan.
  var scope: String? {
    guard view.focus != nil else { return nil }
    let all = view.plan.steps.count { view.seesInternal || !$0.isInternal }
    return "Only a part of the plan: \(view.ownSteps.count) of its \(Wording.count(all, "step"))."
  }

  /// What stands beside the part; nil where nothing does.
  var neighbours: String? {
    let count = view.steps.count - view.ownSteps.count
    guard count > 0 else { return nil }
    let subject = count == 1 ? "1 step outside this view is" : "\(count) steps outside this view are"
    return "\(subject) shown beside them, for what waits for what."
  }

  private var rowCount: Int {
    let rows = [
      view.steps.count(where: \.isInternal), view.people.count(where: \.isInternal),
      view.risks.count(where: \.isInternal), view.criteria.count(where: \.isInternal),
    ]
    return (rows + view.plan.passages.flatMap(\.otherTables).map(\.internalRowCount)).reduce(0, +)
  }

  /// Stretches of text: a heading with what is below it, a paragraph, or several behind one another.
  private var proseCount: Int {
    view.plan.passages.reduce(0) { count, passage in
      if case .prose(let blocks) = passage { count + blocks.internalCount } else { count }
    }
  }

  private var columnCount: Int { view.plan.allTables.reduce(0) { $0 + $1.internalColumns.count } }

  /// A field that holds risks or criteria is told by its rows.
  private var fieldCount: Int { view.plan.internalFields.count { !$0.text.isEmpty && !$0.key.isList } }
}

extension Passage {
  /// Tables that are none of ours.
  fileprivate var otherTables: [Table] {
    guard case .prose(let blocks) = self else { return [] }
    return blocks.compactMap { prose in
      if case .table(let table) = prose.element.block { table } else { nil }
    }
  }
}

extension [Prose] {
  /// How many stretches of it only the plan's author may see.
  fileprivate var internalCount: Int {
    let blocks = filter(\.hasContent)
    return blocks.indices.count { blocks[$0].isInternal && ($0 == 0 || !blocks[$0 - 1].isInternal) }
  }
}

extension Prose {
  /// Whether it is more than the edge of a list or quote.
  fileprivate var hasContent: Bool {
    switch element.block {
    case .open, .close: false
    default: true
    }
  }
}
