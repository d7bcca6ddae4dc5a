/// The steps as a network of work: how far each is, on whose days it is worked on, how long it takes.
struct Network: Sendable {
  /// What a step is to the schedule.
  enum State: Hashable, Sendable {
    case open
    /// Where it stands; nil where the plan has no date for it.
    case done(Day?)
    /// It takes no time and has no date: what waits for it waits for what it waited for.
    case cancelled
  }

  let plan: Plan
  // Asked for at every step: a plan is dear to copy.
  let steps: [Step]
  let common: Workdays
  let asOf: Day
  /// Every step behind those it waits for.
  let order: [Int]
  let states: [State]
  let workdays: [Workdays]
  /// On what day steps begin that nothing places.
  let origin: Day
  private(set) var lengths: [StepLength]
  /// Where each step stands by the plan's dates.
  private(set) var agreed: [Span?] = []

  init(_ plan: Plan, includingInternal: Bool = true) {
    self.plan = plan
    steps = plan.steps
    common = plan.calendars.common
    asOf = plan.asOf
    let graph = DependencyGraph(plan.steps)
    order = DependencyRings(graph).order
    let isNeeded = includingInternal ? nil : Self.isNeeded(plan.steps, order)
    states = plan.steps.map { step in
      isNeeded?[step.index] == false ? .cancelled : Self.state(of: step, asOf: plan.asOf)
    }
    workdays = plan.steps.map(plan.calendars.workdays)
    origin = plan.fieldDates.first { $0.key == .start || $0.key == .created }?.entry.day ?? plan.asOf
    lengths = Array(repeating: .none, count: plan.steps.count)
    let agreedLengths = AgreedLengths(self)
    lengths = agreedLengths.lengths
    agreed = agreedLengths.spans
  }

  /// What a step's dependencies leave to it, if those it waits for are done in given spans.
  func bounds(of step: Step, _ spans: [Span?]) -> Bounds {
    var bounds = Bounds()
    for dependency in step.dependencies {
      if let span = spans[dependency.step] { bounds.add(dependency, on: work(awaitedBy: dependency, in: span), common) }
    }
    return bounds
  }

  /// The days of a step's work as they count for what waits for it.
  ///
  /// Where nothing says when work begins that has more time than its Duration, whoever waits for its beginning cannot
  /// count on an earlier one than its end asks for.
  func work(awaitedBy dependency: Dependency, in span: Span) -> Span {
    guard dependency.type == .startToStart || dependency.type == .startToFinish else { return span }
    let index = dependency.step
    let step = steps[index]
    guard states[index] == .open, step.hasNotBegun, step.startDay == nil, let days = step.durationDays, days > 0 else {
      return span
    }
    return Span(max(span.start, workdays[index].start(ofWorkEnding: span.finish, days: days)), span.finish)
  }

  /// Where a step stands that nothing can move any more.
  func span(ofDone step: Int, on day: Day) -> Span {
    let start = steps[step].startDay ?? workdays[step].start(ofWorkEnding: day, days: lengths[step].days)
    return Span(start, day)
  }

  /// Whether each step is shared, or a shared one waits for it after all.
  private static func isNeeded(_ steps: [Step], _ order: [Int]) -> [Bool] {
    var isNeeded = steps.map { !$0.isInternal }
    for index in order.reversed() where isNeeded[index] {
      for dependency in steps[index].dependencies { isNeeded[dependency.step] = true }
    }
    return isNeeded
  }

  private static func state(of step: Step, asOf: Day) -> State {
    switch step.status.status {
    case .cancelled: .cancelled
    case .done: .done(step.doneDay(by: asOf) ?? (step.dueDay == nil ? nil : asOf))
    case .notStarted, .inProgress, .blocked: .open
    }
  }
}

extension Step {
  /// Whether nobody has begun: what is stuck once began.
  package var hasNotBegun: Bool { status.status == .notStarted }
}
