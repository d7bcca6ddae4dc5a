import PlanModel

/// What a plan can lose before go-live moves, or what would save it, in sentences.
struct SlipBudgetPhrases {
  /// Most steps that are named in a sentence.
  private static let limit = 4

  let schedule: Schedule

  /// None where there is no date to keep.
  var sentences: [String] {
    guard schedule.goLive.agreed != nil, let budget = schedule.budget else { return [] }
    if schedule.isLate { return rescues }
    guard budget.days > 0 else { return ["No working day can be lost on the critical path before go-live moves."] }
    return [survival(budget), bySide(budget), byPhase(budget)].compactMap(\.self)
  }

  private func survival(_ budget: SlipBudget) -> String {
    var shares = budget.shares.prefix(Self.limit).map { "\($0.days) in \(schedule.plan.steps[$0.step].quoted)" }
    let rest = budget.shares.dropFirst(Self.limit)
    if !rest.isEmpty {
      shares.append("\(rest.reduce(0) { $0 + $1.days }) in \(Wording.count(rest.count, "other step"))")
    }
    let days = Wording.count(budget.days, "lost working day")
    return "The plan survives \(days) before go-live moves: \(Wording.list(shares))."
  }

  /// Nil where all lie on one side.
  private func bySide(_ budget: SlipBudget) -> String? {
    let sides = [Side.buyer, .seller, .both, .unknown].compactMap { side in
      part(budget) { $0.side == side }.map { "\($0) \(side.possessive)" }
    }
    return sides.count > 1 ? "By side: \(Wording.list(sides))." : nil
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
      return ["No small change saves the date: agree on a later go-live."]
    }
    let lines = ways.enumerated().map { ways.count > 1 ? "\($0 + 1). \($1)" : $1 }
    return ["To save go-live on \(agreed.spoken), the smallest changes first:"] + lines
  }
}
