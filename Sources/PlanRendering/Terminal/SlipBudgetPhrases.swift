import PlanModel

/// What a plan can lose without moving go-live, or what would save it, in sentences.
struct SlipBudgetPhrases {
  /// Most steps that are named in a sentence.
  private static let limit = 4

  let schedule: Schedule

  /// None where there is no date to keep.
  var sentences: [String] {
    guard schedule.goLive.agreed != nil, schedule.goLive.forecast != nil, !schedule.criticalPath.isEmpty,
      let budget = schedule.budget
    else { return [] }
    if schedule.isLate { return rescues }
    guard budget.days > 0 else { return ["No working day can be lost on the critical path without moving \(aim)."] }
    return [survival(budget), bySide(budget), byPhase(budget)].compactMap(\.self)
  }

  private func survival(_ budget: SlipBudget) -> String {
    var shares = budget.shares.prefix(Self.limit).map { "\($0.days) in \(schedule.plan.steps[$0.step].quoted)" }
    let rest = budget.shares.dropFirst(Self.limit)
    if !rest.isEmpty {
      shares.append("\(rest.reduce(0) { $0 + $1.days }) in \(Wording.count(rest.count, "other step"))")
    }
    let days = Wording.count(budget.days, "lost working day")
    return "The plan survives \(days) without moving \(aim), as long as its due dates are kept: "
      + "\(Wording.list(shares))\(onlySide(budget))."
  }

  /// What the plan leads to.
  private var aim: String { schedule.plan.hasGoLive ? "go-live" : "the end of the plan" }

  /// Whose all of the days are; empty where they lie on several sides.
  private func onlySide(_ budget: SlipBudget) -> String {
    guard let first = budget.shares.first, sides(budget).count == 1 else { return "" }
    return " (\(budget.shares.count > 1 ? "all " : "")\(schedule.plan.steps[first.step].holder))"
  }

  /// Nil where all lie on one side, which the first sentence says.
  private func bySide(_ budget: SlipBudget) -> String? {
    let sides = sides(budget)
    return sides.count > 1 ? "By side: \(Wording.list(sides))." : nil
  }

  private func sides(_ budget: SlipBudget) -> [String] {
    Wording.parts(ofEach: budget.shares.map { (schedule.plan.steps[$0.step], $0.days) })
  }

  /// Nil where all lie in one phase.
  private func byPhase(_ budget: SlipBudget) -> String? {
    var seen: Set<String> = []
    let names = budget.shares.map { schedule.plan.steps[$0.step].phase ?? "" }.filter { seen.insert($0).inserted }
    let phases = names.compactMap { name in
      part(budget) { ($0.phase ?? "") == name }.map { "\($0) in \(name.isEmpty ? "no phase" : "“\(name)”")" }
    }
    return phases.count > 1 ? "By phase: \(Wording.list(phases))." : nil
  }

  /// The days that lie in some steps; nil where there are none.
  private func part(_ budget: SlipBudget, _ isMeant: (Step) -> Bool) -> Int? {
    let days = budget.shares.reduce(0) { $0 + (isMeant(schedule.plan.steps[$1.step]) ? $1.days : 0) }
    return days > 0 ? days : nil
  }

  private var rescues: [String] {
    let ways = schedule.rescues.map { $0.text(in: schedule) }
    guard let agreed = schedule.goLive.agreed, !ways.isEmpty else {
      return ["No small change saves the date: agree on a later \(schedule.plan.hasGoLive ? "go-live" : "end")."]
    }
    let lines = ways.enumerated().map { ways.count > 1 ? "\($0 + 1). \($1)" : $1 }
    return ["To save \(aim) on \(agreed.spoken), the smallest changes first:"] + lines
  }
}
