import PlanModel
import PlanSyntax

/// What a reader may see of a plan: both sides no internal step, column or risk; its author all of it.
struct PlanView: Sendable {
  let plan: Plan
  /// In file order.
  let steps: [Step]
  /// Those that still count: not cancelled.
  let stepCount: Int
  let doneCount: Int
  private let seesInternal: Bool
  /// For each table, what its private columns hold.
  private let hidden: [Set<ColumnMeaning>]

  /// What both sides may see.
  init(shared checked: CheckedPlan) {
    self.init(checked.plan, seesInternal: false)
  }

  /// What the plan's author sees.
  init(whole plan: Plan) {
    self.init(plan, seesInternal: true)
  }

  private init(_ plan: Plan, seesInternal: Bool) {
    self.plan = plan
    self.seesInternal = seesInternal
    steps = seesInternal ? plan.steps : plan.sharedSteps
    stepCount = steps.count { $0.status.status != .cancelled }
    doneCount = steps.count { $0.status.status == .done }
    hidden = plan.tables.map { seesInternal ? [] : $0.privateMeanings }
  }

  var title: String { plan.title.value }

  var risks: [Risk] { plan.risks.filter(isShown) }

  func isShown(_ step: Step) -> Bool { seesInternal || !step.isInternal }
  func isShown(_ risk: Risk) -> Bool { seesInternal || !risk.isInternal }

  /// The edges to steps that are seen too.
  func dependencies(of step: Step) -> [Dependency] {
    step.dependencies.filter { plan.steps.indices.contains($0.step) && isShown(plan.steps[$0.step]) }
  }

  /// What a step waits for in words, where it names no step.
  func conditions(of step: Step) -> [String] {
    isShown(.dependsOn, of: step) ? step.unresolved.map(\.text) : []
  }

  func doneWhen(of step: Step) -> Cell? { isShown(.doneWhen, of: step) ? step.doneWhen?.ifFilled : nil }
  func notes(of step: Step) -> Cell? { isShown(.notes, of: step) ? step.notes?.ifFilled : nil }
  func risk(of step: Step) -> Cell? { isShown(.risk, of: step) ? step.risk?.ifFilled : nil }

  /// The filled cells of columns without a meaning of their own.
  func extras(of step: Step) -> [Step.Extra] {
    step.extras.filter { (seesInternal || !$0.column.isInternal) && !$0.cell.isEmpty }
  }

  private func isShown(_ meaning: ColumnMeaning, of step: Step) -> Bool {
    !hidden.indices.contains(step.table) || !hidden[step.table].contains(meaning)
  }
}

extension PlanTable {
  /// What the columns hold that are private; a private column beside a shared one of its kind hides only itself.
  fileprivate var privateMeanings: Set<ColumnMeaning> {
    Set(columns.filter { $0.isInternal && $0.duplicateOf == nil }.map(\.meaning))
  }
}

extension Cell {
  fileprivate var ifFilled: Cell? { isEmpty ? nil : self }
}
