import PlanModel
import PlanSyntax

/// What a reader may see of a plan: both sides no internal step, column, field or risk; its author all of it.
///
/// Where it is about a part of the plan, other steps are seen as far as a step of that part waits for them or they for it.
final class PlanView: Sendable {
  let plan: Plan
  /// Nil where the plan has errors.
  let schedule: Schedule?
  /// What it is about; nil for all of the plan.
  let focus: PlanFocus?
  /// The address at which the page lives, as it is written.
  let page: String?
  /// In file order.
  let steps: [Step]
  /// Those that the view is about, in file order.
  let ownSteps: [Step]
  /// Those that still count: not cancelled.
  let stepCount: Int
  let doneCount: Int
  /// Whether it is its author's, with what the other side must not see.
  let seesInternal: Bool

  /// Whether a step is seen, by its place in the plan; nil where the view is about all of it.
  private let neighbourhood: [Bool]?

  /// What both sides may see; `page` counts before the plan's own field.
  convenience init(shared checked: CheckedPlan, focus: PlanFocus? = nil, page: String? = nil) {
    self.init(checked.plan, checked.sharedSchedule, seesInternal: false, focus: focus, page: page)
  }

  /// What the plan's author sees.
  convenience init(whole compilation: Compilation) {
    self.init(compilation.plan, compilation.checked?.schedule, seesInternal: true)
  }

  /// What the author of a plan without errors sees.
  convenience init(whole checked: CheckedPlan, focus: PlanFocus? = nil, page: String? = nil) {
    self.init(checked.plan, checked.schedule, seesInternal: true, focus: focus, page: page)
  }

  private init(
    _ plan: Plan, _ schedule: Schedule?, seesInternal: Bool, focus: PlanFocus? = nil, page: String? = nil
  ) {
    let all = seesInternal ? plan.steps : plan.sharedSteps
    let own = focus.map { focus in all.filter(focus.includes) } ?? all
    let neighbourhood = focus == nil ? nil : Self.neighbourhood(of: own, in: plan, among: all)
    self.plan = plan
    self.schedule = schedule
    self.seesInternal = seesInternal
    self.focus = focus
    self.page = page ?? plan.text(.page)
    self.neighbourhood = neighbourhood
    steps = neighbourhood.map { seen in all.filter { seen[$0.index] } } ?? all
    ownSteps = own
    stepCount = own.count { $0.status.status != .cancelled }
    doneCount = own.count { $0.status.status == .done }
  }

  /// The steps themselves, those that they wait for, and those that wait for them.
  private static func neighbourhood(of own: [Step], in plan: Plan, among all: [Step]) -> [Bool] {
    var isOwn = [Bool](repeating: false, count: plan.steps.count)
    for step in own { isOwn[step.index] = true }
    var isSeen = isOwn
    for step in all {
      for dependency in step.dependencies where isOwn.indices.contains(dependency.step) {
        if isOwn[step.index] { isSeen[dependency.step] = true }
        if isOwn[dependency.step] { isSeen[step.index] = true }
      }
    }
    return isSeen
  }

  /// The plan's title, with what the view is about.
  var title: String { focus.map { "\(plan.title.value): \($0.label)" } ?? plan.title.value }

  /// What its files are called where they are kept, so that nobody takes its author's for the shared one.
  var fileTitle: String { seesInternal ? title + " (internal)" : title }

  /// What stands in the names of its files, as `.internal.side.buyer`.
  var fileSuffix: String { PlanFocus.fileSuffix(of: focus, isInternal: seesInternal, in: plan) }

  /// Whether it is the one that both sides share, of the whole plan.
  var isWhole: Bool { focus == nil && !seesInternal }

  var risks: [Risk] { plan.risks.filter(isShown) }
  var people: [Person] { plan.people.filter(isShown) }
  var criteria: [Criterion] { plan.criteria.filter(isShown) }
  var fields: [Field] { seesInternal ? plan.fields + plan.internalFields : plan.fields.filter { !$0.isInternal } }

  /// Whether the view is about a step, and does not only show it beside one that it is about.
  func isOwn(_ step: Step) -> Bool { focus?.includes(step) ?? true }

  func isShown(_ step: Step) -> Bool {
    (seesInternal || !step.isInternal) && (neighbourhood.map { $0[step.index] } ?? true)
  }
  func isShown(_ risk: Risk) -> Bool { seesInternal || !risk.isInternal }
  func isShown(_ person: Person) -> Bool { seesInternal || !person.isInternal }
  func isShown(_ criterion: Criterion) -> Bool { seesInternal || !criterion.isInternal }

  /// The blocks that are seen, without what says so.
  func shown(_ prose: [Prose]) -> [Element] {
    prose.filter { seesInternal || !$0.isInternal }.map(\.element)
  }

  /// The edges to steps that are seen too.
  func dependencies(of step: Step) -> [Dependency] {
    steps.count == plan.steps.count ? step.dependencies : step.dependencies.filter { isShown(plan.steps[$0.step]) }
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
