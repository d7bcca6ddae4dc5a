import Foundation
import PlanModel
import PlanText
import Testing

@Suite struct `Laws of schedules` {
  /// Plans for each seed; `MUTUAL_LAWS` asks for more.
  static let plans = Int(ProcessInfo.processInfo.environment["MUTUAL_LAWS"] ?? "") ?? 30

  /// A day before anything is due, and one amid the plan.
  private static let before = ScheduleGenerator.first.adding(days: -40)
  private static let amid = ScheduleGenerator.first.adding(days: 20)

  @Test(arguments: 0..<10)
  func `A forecast is the plan where nothing is late`(seed: Int) throws {
    try forPlans(seed, Self.before) { generator in
      generator.agreed()
    } check: { schedule, _ in
      let dues = schedule.plan.steps.map(\.dueDay)
      #expect(schedule.steps.map(\.forecast?.finish) == dues)
      #expect(schedule.goLive.slipDays == 0)
    }
  }

  @Test(arguments: 0..<10)
  func `A slip to the day on which a step is due changes nothing`(seed: Int) throws {
    try forPlans(seed, Self.amid) {
      $0.aged(Self.amid)
    } check: { schedule, _ in
      let dues = schedule.plan.steps.map { ($0.index, $0.dueDay) }
      for case (let step, let due?) in dues {
        #expect(schedule.forecast(delaying: [step: due]) == schedule.steps.map(\.forecast))
      }
    }
  }

  @Test(arguments: 0..<10)
  func `A longer slip never brings a step or go-live forward`(seed: Int) throws {
    try forPlans(seed, Self.amid) {
      $0.aged(Self.amid)
    } check: { schedule, generator in
      let step = generator.next(schedule.steps.count)
      guard let due = schedule.plan.steps[step].dueDay else { return }
      var day = max(due, Self.amid)
      var last = schedule.forecast(delaying: [step: day])
      for _ in 0..<6 {
        day = day.adding(days: generator.next(9))
        let forecast = schedule.forecast(delaying: [step: day])
        for (before, behind) in zip(last, forecast) {
          guard let before, let behind else { continue }
          #expect(before.finish <= behind.finish)
        }
        let goLive = try #require(schedule.goLive(last).forecast)
        #expect(try goLive <= #require(schedule.goLive(forecast).forecast))
        last = forecast
      }
    }
  }

  @Test(arguments: 0..<10)
  func `A slip within the spare days leaves go-live alone`(seed: Int) throws {
    try forPlans(seed, Self.before) { generator in
      generator.agreed()
    } check: { schedule, _ in
      for (step, scheduled) in zip(schedule.plan.steps, schedule.steps) {
        guard let spare = scheduled.spareDays, let due = step.dueDay, let earliest = scheduled.earliest else {
          continue
        }
        let last = schedule.plan.calendars.workdays(of: step).adding(max(spare, 0), to: max(due, earliest.finish))
        let forecast = schedule.forecast(delaying: [step.index: last])
        #expect(schedule.goLive(forecast).forecast == schedule.goLive.forecast, "“\(step.title)” until \(last.iso)")
      }
    }
  }

  @Test(arguments: 0..<10)
  func `The order of rows does not matter to the schedule`(seed: Int) throws {
    var generator = ScheduleGenerator(seed: seed)
    var checked = 0
    for _ in 0..<Self.plans {
      let draft = generator.aged(Self.amid)
      let one = compile(draft, Self.amid)
      let other = compile(generator.shuffled(draft), Self.amid)
      #expect(one.map(facts) == other.map(facts), "in \(draft.text)")
      if one != nil { checked += 1 }
    }
    #expect(checked > Self.plans / 2)
  }

  @Test func `A chain of 100,000 steps is scheduled to its end`() throws {
    let count = 100_000
    let first = "| 1 | Work 1 | Ana Ruiz (Buyer) | 1d | - |"
    let rows = (2...count).map { "| \($0) | Work \($0) | Ana Ruiz (Buyer) | 1d | \($0 - 1) |" }
    let head = "Start: 2026-06-01\n\n| ID | Step | Owner | Duration | Depends on |\n|---|---|---|---|---|\n"
    let text = head + ([first] + rows).joined(separator: "\n")
    let asOf = try #require(Day(iso: "2026-06-01"))
    let source = SourceText(name: "law.md", bytes: Array(text.utf8))
    let schedule = try #require(Compilation(source, asOf: .given(asOf)).checked?.schedule)
    #expect(schedule.criticalPath == Array(0..<count))
    #expect(schedule.steps.last?.forecast?.finish == Workdays.standard.adding(count - 1, to: asOf))
  }

  /// Checks schedules of generated plans; most must have no errors.
  private func forPlans(
    _ seed: Int, _ asOf: Day, _ draft: (inout ScheduleGenerator) -> ScheduleGenerator.Draft,
    check: (Schedule, inout ScheduleGenerator) throws -> Void
  ) throws {
    var generator = ScheduleGenerator(seed: seed)
    var checked = 0
    for _ in 0..<Self.plans {
      let plan = draft(&generator)
      guard let schedule = compile(plan, asOf) else { continue }
      checked += 1
      try check(schedule, &generator)
    }
    #expect(checked > Self.plans / 2)
  }

  private func compile(_ draft: ScheduleGenerator.Draft, _ asOf: Day) -> Schedule? {
    Compilation(SourceText(name: "law.md", bytes: Array(draft.text.utf8)), asOf: .given(asOf)).checked?.schedule
  }

  /// What must be the same in whatever order the rows stand.
  private func facts(_ schedule: Schedule) -> [String] {
    let steps = zip(schedule.plan.steps, schedule.steps).map { step, scheduled in
      let spans = [scheduled.earliest, scheduled.latest, scheduled.forecast].map { span in
        span.map { "\($0.start.iso) – \($0.finish.iso)" } ?? "-"
      }
      return "\(step.id) \(spans) \(scheduled.spareDays ?? .min) \(scheduled.isCritical) \(scheduled.health.health)"
    }
    let path = schedule.criticalPath.map { schedule.plan.steps[$0].id }
    return steps.sorted() + path + [schedule.goLive, schedule.targetClose].map { $0.forecast?.iso ?? "-" }
  }
}
