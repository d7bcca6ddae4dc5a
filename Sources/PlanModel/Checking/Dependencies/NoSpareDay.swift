import PlanText

extension Rule {
  static let noSpareDay = Rule(
    "no-spare-day", .warning,
    summary: "The critical path has no spare day: whatever is a day late on it moves go-live.",
    advice: "Where a step's time is longer than its work, say so with a Duration; else plan a few days before go-live.",
    bad: """
      Go-live: 2026-07-10

      | # | Milestone | Owner | Due | Depends on |
      |---|---|---|---|---|
      | 1 | Security review | Ana Ruiz (Buyer) | 2026-06-26 | - |
      | 2 | ▶Go-live | Ben Ode (Seller) | 2026-07-10 | 1 |
      """,
    good: """
      Go-live: 2026-07-10

      | # | Milestone | Owner | Due | Duration | Depends on |
      |---|---|---|---|---|---|
      | 1 | Security review | Ana Ruiz (Buyer) | 2026-06-26 | 5d | - |
      | 2 | Go-live | Ben Ode (Seller) | 2026-07-10 | 3d | 1 |
      """,
    findInSchedule: { schedule in
      guard let target = schedule.target, let agreed = schedule.goLive.agreed, !schedule.isLate,
        schedule.criticalPath.count > 1, schedule.budget?.days == 0
      else { return [] }
      let path = schedule.plan.steps.filter { schedule.steps[$0.index].isCritical }
      return [
        Finding(
          at: schedule.plan.steps[target].range,
          "no spare day before go-live on \(agreed.iso): a day lost in any of \(path.count) steps moves it, "
            + Wording.list(Wording.parts(ofEach: path.map { ($0, 1) })),
          help: "plan some days before go-live, or give the steps a Duration where they have more time than work",
          notes: path.prefix(Finding.mostNotes).map { Diagnostic.Note(held($0), at: $0.range) })
      ]
    })

  private static func held(_ step: Step) -> String {
    let names = step.owners.map { Wording.shown($0.name) }
    return names.isEmpty ? step.quoted : "\(step.quoted): \(Wording.list(names))"
  }
}
