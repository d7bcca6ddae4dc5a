import PlanModel
import PlanSyntax

/// What a reader may see of a plan: both sides no internal step, column or risk; its author all of it.
struct PlanView: Sendable {
  let plan: Plan
  /// Nil where the plan has errors.
  let schedule: Schedule?
  /// In file order.
  let steps: [Step]
  /// Those that still count: not cancelled.
  let stepCount: Int
  let doneCount: Int
  private let seesInternal: Bool

  /// What both sides may see.
  init(shared checked: CheckedPlan) {
    self.init(checked.plan, checked.schedule, seesInternal: false)
  }

  /// What the plan's author sees.
  init(whole compilation: Compilation) {
    self.init(compilation.plan, compilation.checked?.schedule, seesInternal: true)
  }

  /// What the author of a plan without errors sees.
  init(whole checked: CheckedPlan) {
    self.init(checked.plan, checked.schedule, seesInternal: true)
  }

  private init(_ plan: Plan, _ schedule: Schedule?, seesInternal: Bool) {
    self.plan = plan
    self.schedule = schedule
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

  /// When the step can, must and will be done; nil where the plan has errors.
  func scheduled(_ step: Step) -> ScheduledStep? { schedule?.steps[step.index] }

  /// What the schedule says of its health, else what the author says of it.
  func health(of step: Step) -> Health? { scheduled(step)?.health.health ?? step.writtenHealth }

  /// Why it stands so, and whose word that is.
  func healthReason(of step: Step) -> String? { healthPhrases?.reason(for: step) }

  /// Nil where the plan has errors.
  var healthPhrases: HealthPhrases? { schedule.map { HealthPhrases(view: self, schedule: $0) } }

  func doneWhen(of step: Step) -> Cell? { step.doneWhen?.ifFilled }
  func notes(of step: Step) -> Cell? { step.notes?.ifFilled }
  func risk(of step: Step) -> Cell? { step.risk?.ifFilled }

  /// The filled cells of columns without a meaning of their own.
  func extras(of step: Step) -> [Step.Extra] {
    step.extras.filter { (seesInternal || !$0.column.isInternal) && !$0.cell.isEmpty }
  }
}

extension Step {
  /// What the plan itself says, unless the status settles it.
  fileprivate var writtenHealth: Health? {
    switch status.status {
    case .done: .done
    case .cancelled: Health.none
    case .notStarted, .inProgress, .blocked: health
    }
  }
}

extension Cell {
  fileprivate var ifFilled: Cell? { isEmpty ? nil : self }
}
