import PlanModel

/// Finds the steps that are to move, and says what is wrong with a wish.
struct SlipFinder {
  private let plan: Plan
  private let search: StepSearch

  init(_ plan: Plan) {
    self.plan = plan
    search = StepSearch(plan)
  }

  /// The change that a wish means, if it makes sense and no other one is of the same step.
  func change(_ wish: SlipWish, besides others: [WhatIf.Change]) throws(Failure) -> WhatIf.Change {
    let step = try step(wish.step)
    try checkOpen(step)
    if others.contains(where: { $0.step == step.index }) {
      throw Failure("\(Wording.step(step)) is named twice", help: "give each step one date")
    }
    let change = try change(of: step, to: wish)
    if change.day == .first || change.day == .last {
      throw Failure("\(wish.text) takes \(Wording.step(step)) out of the years 1 to 9999", help: "write a nearer day")
    }
    if change.day < plan.asOf {
      throw Failure(
        "\(Wording.step(step)) cannot be due on \(change.day.iso), before the as-of date \(plan.asOf.iso)",
        help: "write a day from \(plan.asOf.iso) on")
    }
    return change
  }

  private func change(of step: Step, to wish: SlipWish) throws(Failure) -> WhatIf.Change {
    switch wish.goal {
    case .day(let day): return WhatIf.Change(step: step.index, day: day)
    case .lag(let lag):
      guard let due = step.dueDay else {
        throw Failure(
          "\(Wording.step(step)) has no due date that \(wish.text) could be counted from",
          help: "write the day, as \(plan.workdays.adding(10, to: plan.asOf).iso)")
      }
      let day = plan.calendars.workdays(of: step).adding(lag, to: due)
      return WhatIf.Change(step: step.index, day: day, lag: lag)
    }
  }

  private func step(_ name: String) throws(Failure) -> Step {
    switch search.match(name) {
    case .one(let step): return plan.steps[step]
    case .several(let steps):
      let found = steps.lazy.map { "\(label(plan.steps[$0])) at line \(plan.steps[$0].line)" }
      throw Failure(
        "“\(name)” could be \(Wording.list(found, first: 8, "or"))", help: "write its id, or its whole title")
    case .none(let near):
      throw Failure("no step is called “\(name)”", help: help(near))
    }
  }

  private func help(_ near: [Int]) -> String {
    if !near.isEmpty { return "did you mean \(Wording.list(near.map { label(plan.steps[$0]) }, "or"))?" }
    return plan.steps.isEmpty
      ? "the plan has no steps" : "its steps are \(Wording.list(plan.steps.lazy.map(label), first: 8))"
  }

  /// The title, with the id to type.
  private func label(_ step: Step) -> String { "\(Wording.step(step)) (\(step.id))" }

  // MARK: What cannot move

  private func checkOpen(_ step: Step) throws(Failure) {
    switch step.status.status {
    case .done:
      let since = step.doneOn.day.map { " since \($0.iso)" } ?? ""
      let next = plan.steps.first { other in other.isOpen && other.dependencies.contains { $0.step == step.index } }
      throw Failure(
        "\(Wording.step(step)) is done\(since): its date cannot move any more",
        help: next.map { "take \(label($0)) instead, which waits for it" } ?? "change its row by hand if it is not done"
      )
    case .cancelled:
      throw Failure("\(Wording.step(step)) is cancelled: it has no date to move", help: "change its row by hand")
    case .notStarted, .inProgress, .blocked: break
    }
  }
}
