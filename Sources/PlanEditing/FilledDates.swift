public import PlanModel
import PlanText

/// Due dates for open steps that have none: the last days that keep go-live, as long as the plan is no worse with them.
///
/// A date can give a step another length, and the days before it others: they are counted until they stay.
public struct FilledDates {
  /// What came of it.
  public private(set) var outcome: PlanRevision.Outcome
  /// Steps that get no date, since the plan would be later or wrong with it, or lose words; by step.
  public private(set) var leftOut: [Int] = []
  /// Steps that get none since too many others were in the way to try theirs; by step.
  public private(set) var untried: [Int] = []

  private let before: Compilation
  private var accepted = NewDates()
  private var trials = 0

  /// Most times that dates are tried to find out which of them do not go together.
  private static let mostTrials = 64

  /// Tries the dates in a plan; one without a schedule stays as it is.
  public init(_ compilation: Compilation) {
    before = compilation
    outcome = PlanRevision.outcome(of: NewDates(), in: compilation)
    guard let schedule = compilation.schedule else { return }
    add(NewDates(filling: schedule).due.keys.sorted()[...], schedule)
    leftOut.sort()
  }

  /// Takes in the dates of some steps; where the plan does not bear them all, of one half and then of the other.
  private mutating func add(_ steps: ArraySlice<Int>, _ schedule: Schedule) {
    guard !steps.isEmpty else { return }
    guard trials < Self.mostTrials else {
      untried += steps
      return
    }
    trials += 1
    if let settled = settled(steps, schedule) {
      (accepted, outcome) = settled
    } else if steps.count == 1 {
      leftOut += steps
    } else {
      let middle = steps.startIndex + steps.count / 2
      add(steps[..<middle], schedule)
      add(steps[middle...], schedule)
    }
  }

  /// The dates with which the plan is no worse, counted again from the plan with them; nil where it always is.
  private func settled(_ steps: ArraySlice<Int>, _ schedule: Schedule) -> (NewDates, PlanRevision.Outcome)? {
    var wish = accepted
    var schedule = schedule
    for _ in 0..<4 {
      for step in steps { wish.due[step] = schedule.steps[step].latest?.finish ?? wish.due[step] }
      let outcome = PlanRevision.outcome(of: wish, in: before)
      guard case .revised(let revision) = outcome, let after = revision.compilation.schedule else { return nil }
      if isNoWorse(revision.compilation, after) { return (wish, outcome) }
      schedule = after
    }
    return nil
  }

  private func isNoWorse(_ compilation: Compilation, _ after: Schedule) -> Bool {
    guard let schedule = before.schedule, compilation.count(.error) <= before.count(.error) else { return false }
    return !Self.isLater(after.goLive, than: schedule.goLive)
      && !Self.isLater(after.targetClose, than: schedule.targetClose)
      && (schedule.isLate || !after.isLate)
  }

  private static func isLater(_ day: AgreedDay, than before: AgreedDay) -> Bool {
    guard let new = day.forecast, let old = before.forecast else { return false }
    return new > old && new > (day.agreed ?? old)
  }
}
