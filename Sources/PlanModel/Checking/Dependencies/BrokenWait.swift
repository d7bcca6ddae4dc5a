/// A date of a step that lies before the day which a step waited for allows.
struct BrokenWait {
  let step: Step
  let other: Step
  let dependency: Dependency
  /// The date in question, a start or a due date.
  let day: Day
  /// The date of the other step from which it counts.
  let anchor: Day
  /// The first day that would do.
  let earliest: Day

  /// Nil where a date is not known, or late enough.
  init?(_ step: Step, _ day: Day?, on other: Step, _ anchor: Day?, _ dependency: Dependency, _ workdays: Workdays) {
    guard let day, let anchor else { return nil }
    earliest = workdays.adding(dependency.lag, to: anchor)
    guard day < earliest else { return nil }
    self.step = step
    self.other = other
    self.dependency = dependency
    self.day = day
    self.anchor = anchor
  }

  /// By how much the date is too early; `event` is what the other step does on the day in question.
  func shortfall(_ event: String = "") -> String {
    let days = Wording.count(day.days(to: earliest), "day")
    guard dependency.lag.days != 0 else { return "\(days) before \(other.quoted), the step it waits for\(event)" }
    return "\(days) too early: it waits for \(other.quoted) with \(dependency.lag.words)"
  }

  /// A due date before what the other's due date allows: both kinds of finish order.
  static func ofDue(_ step: Step, on other: Step, _ dependency: Dependency, _ workdays: Workdays) -> BrokenWait? {
    switch dependency.type {
    case .finishToStart, .finishToFinish:
      BrokenWait(step, step.dueDay, on: other, other.dueDay, dependency, workdays)
    case .startToStart, .startToFinish: nil
    }
  }

  /// A start, or an end that hangs on a start, before what the other's date allows.
  static func ofStart(_ step: Step, on other: Step, _ dependency: Dependency, _ workdays: Workdays) -> BrokenWait? {
    switch dependency.type {
    case .finishToStart:
      // A due date that is too early is an error of its own.
      ofDue(step, on: other, dependency, workdays) == nil
        ? BrokenWait(step, step.startDay, on: other, other.dueDay, dependency, workdays) : nil
    case .startToStart: BrokenWait(step, step.startDay, on: other, other.startDay, dependency, workdays)
    case .startToFinish: BrokenWait(step, step.dueDay, on: other, other.startDay, dependency, workdays)
    case .finishToFinish: nil
    }
  }
}

extension Plan {
  /// One finding for each open step with waits that its dates break, the one that asks for the latest day first.
  ///
  /// Steps that wait for one another are left out: their circle is the finding.
  func findingsOfBrokenWaits(
    _ wait: (Step, Step, Dependency, Workdays) -> BrokenWait?, _ finding: ([BrokenWait]) -> Finding?
  ) -> [Finding] {
    let broken = steps.compactMap { brokenWaits(of: $0, wait) }
    guard !broken.isEmpty else { return [] }
    let rings = DependencyRings(DependencyGraph(steps))
    return broken.compactMap { waits in
      finding(
        waits.filter { !rings.areInOneRing($0.step.index, $0.other.index) }.sorted { $0.earliest > $1.earliest })
    }
  }

  /// Nil where there are none.
  private func brokenWaits(of step: Step, _ wait: (Step, Step, Dependency, Workdays) -> BrokenWait?) -> [BrokenWait]? {
    guard !step.dependencies.isEmpty, step.isOpen else { return nil }
    let waits = step.dependencies.compactMap { dependency in
      let other = steps[dependency.step]
      return other.isOpen ? wait(step, other, dependency, workdays) : nil
    }
    return waits.isEmpty ? nil : waits
  }
}
