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
  }

  var title: String { plan.title.value }

  var risks: [Risk] { plan.risks.filter(isShown) }
  var people: [Person] { plan.people.filter { seesInternal || !$0.isInternal } }

  func isShown(_ step: Step) -> Bool { seesInternal || !step.isInternal }
  func isShown(_ risk: Risk) -> Bool { seesInternal || !risk.isInternal }

  /// The edges to steps that are seen too.
  func dependencies(of step: Step) -> [Dependency] {
    step.dependencies.filter { plan.steps.indices.contains($0.step) && isShown(plan.steps[$0.step]) }
  }

  func doneWhen(of step: Step) -> Cell? { step.doneWhen?.ifFilled }
  func notes(of step: Step) -> Cell? { step.notes?.ifFilled }
  func risk(of step: Step) -> Cell? { step.risk?.ifFilled }

  /// The filled cells of columns without a meaning of their own.
  func extras(of step: Step) -> [Step.Extra] {
    step.extras.filter { (seesInternal || !$0.column.isInternal) && !$0.cell.isEmpty }
  }
}

extension Cell {
  fileprivate var ifFilled: Cell? { isEmpty ? nil : self }
}
