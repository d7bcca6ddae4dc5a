import PlanModel
import Testing

/// 1 June 2026 is a Monday; rows give owner, start, duration, due, depends on, status, done on.
@Suite("Schedules")
struct ScheduleTests {
  @Test func `work begins on the next working day after what it waits for, and counts first and last day`() throws {
    let plan = try ScheduledPlan("B||3d|||", "B||5d||1|", "B||1d||2|", fields: "Start: 2026-06-03")
    #expect(plan.earliest == ["06-05", "06-12", "06-15"])
    #expect(plan.schedule.steps.map { $0.earliest?.start.iso } == ["2026-06-03", "2026-06-08", "2026-06-15"])
  }

  @Test func `a step of no length falls on the day its predecessor ends`() throws {
    let plan = try ScheduledPlan("B||5d|||", "B||0d||1|", "B||2d||2|", fields: "Start: 2026-06-01")
    #expect(plan.earliest == ["06-05", "06-05", "06-09"])
  }

  @Test(arguments: [
    ("1+2d", "06-10"), ("1+1w", "06-15"), ("1+2cd", "06-08"), ("1+3cd", "06-09"), ("1-1d", "06-05"), ("1SS", "06-01"),
    ("1SS+2d", "06-03"), ("1FF", "06-05"), ("1FF+1cd", "06-08"), ("1SF", "06-01"), ("1SF+3d", "06-04"),
  ])
  func `types and lags move a step of one day`(dependency: String, day: String) throws {
    let plan = try ScheduledPlan("B||5d|||", "B||1d||\(dependency)|", fields: "Start: 2026-06-01")
    #expect(plan.earliest == ["06-05", day])
  }

  @Test func `lengths come from the duration, the dates, or what the step waits for`() throws {
    let plan = try ScheduledPlan(
      "B||4d|2026-06-05|||", "B|2026-06-08||2026-06-10|1|", "B|||2026-06-19|2|", "B|||2026-06-19|3|",
      "S|||2026-06-30||", "S||0d|2026-07-01|5|")
    #expect(plan.lengths == [4, 3, 7, 0, 0, 0])
    #expect(plan.schedule.steps.map(\.length.source) == [.written, .dates, .waits, .waits, .none, .written])
    #expect(plan.earliest == ["06-05", "06-10", "06-19", "06-19", "06-30", "06-30"])
  }

  @Test func `who takes over on the day that the other ends is not late for that`() throws {
    let plan = try ScheduledPlan("B|2026-06-01||2026-06-10||", "B|2026-06-10||2026-06-19|1|")
    #expect(plan.lengths == [8, 7])
    #expect(plan.forecast == ["06-10", "06-19"])
  }

  @Test func `lags and starts are not taken for work`() throws {
    let plan = try ScheduledPlan(
      "B|||2026-06-05||", "B|||2026-06-19|1+1w|", "B|||2026-06-19|2SS|", "B|||2026-06-22|2FF|")
    #expect(plan.lengths == [0, 5, 5, 1])
    #expect(plan.earliest == ["06-05", "06-19", "06-19", "06-22"])
  }

  @Test(arguments: [("B||1d|", "06-16"), ("B|2026-06-08|1d|", "06-12"), ("B|||", "06-12")])
  func `a beginning that is not told is no earlier than the end and the Duration ask for`(
    second: String, end: String
  ) throws {
    let plan = try ScheduledPlan("B|||2026-06-05||", "\(second)2026-06-12|1|", "B||3d|2026-06-12|2SS|")
    #expect(plan.forecast == ["06-05", "06-12", end])
  }

  @Test func `spare days are what the due date can move before go-live does`() throws {
    let plan = try ScheduledPlan(
      "B||5d|2026-06-05||", "B||3d|2026-06-17|1|", "B||2d|2026-06-24|1|", "S|||2026-06-30|2,3|",
      fields: "Go-live: 2026-06-30")
    #expect(plan.earliest == ["06-05", "06-10", "06-09", "06-16"])
    #expect(plan.lengths == [5, 3, 2, 4])
    #expect(plan.latest == ["06-19", "06-24", "06-24", "06-30"])
    #expect(plan.spare == [10, 5, 0, 0])
    #expect(plan.path == [1, 2, 4])
    #expect(plan.forecast == ["06-05", "06-17", "06-24", "06-30"])
  }

  @Test func `cancelled steps let their predecessors through`() throws {
    let plan = try ScheduledPlan("B||5d|||", "B||9d||1|Cancelled", "B||1d||2|", fields: "Start: 2026-06-01")
    #expect(plan.earliest == ["06-05", "-", "06-08"])
    #expect(plan.spare[1] == nil)
  }

  @Test func `done steps stand where they were done`() throws {
    let plan = try ScheduledPlan(
      "B||5d|2026-05-29||Done|2026-06-03", "B||2d|2026-06-12|1||", "S|||2026-07-10||Done|", asOf: "2026-06-04")
    #expect(plan.earliest == ["06-03", "06-05", "06-04"])
    #expect(plan.schedule.steps[0].latest == nil)
    #expect(plan.spare[0] == nil)
  }

  @Test func `steps of which nothing is known bind nothing`() throws {
    let plan = try ScheduledPlan("B|||||", "B||2d||1|", fields: "Start: 2026-06-01")
    #expect(plan.earliest == ["-", "06-02"])
    #expect(plan.forecast == ["-", "06-02"])
  }

  @Test func `sides work on their own days, joint steps on days of both`() throws {
    let fields = "Start: 2026-06-01|Holidays (buyer): 2026-06-02|Holidays (seller): 2026-06-03|Holidays: 2026-06-04"
    let plan = try ScheduledPlan(
      "A (Buyer)||2d|||", "C (Seller)||2d|||", "A (Buyer) + C (Seller)||2d|||", "X||2d|||", fields: fields)
    #expect(plan.earliest == ["06-03", "06-02", "06-05", "06-02"])
  }

  // MARK: Forecast and health

  @Test func `what is overdue ends on the next working day, and pushes what waits for it`() throws {
    let plan = try ScheduledPlan(
      "B|||2026-06-03||In progress", "B||3d|2026-06-08|1|", "S|||2026-06-30|2|", fields: "Go-live: 2026-06-30",
      asOf: "2026-06-05")
    #expect(plan.forecast == ["06-08", "06-11", "07-03"])
    #expect(plan.schedule.goLive.slipDays == 3)
    #expect(plan.healths == [.red, .red, .red])
    #expect(plan.schedule.steps[0].health.causes == [.overdue(days: 2)])
  }

  @Test func `what has not begun cannot begin before today, what is under way can`() throws {
    let plan = try ScheduledPlan(
      "B||5d|2026-06-10||", "B||5d|2026-06-10||In progress", "B|2026-06-04||2026-06-10||", "B|||2026-06-10||",
      asOf: "2026-06-08")
    #expect(plan.forecast == ["06-12", "06-10", "06-12", "06-10"])
  }

  @Test func `no open step is forecast for a day gone by`() throws {
    let plan = try ScheduledPlan(
      "B|||||In progress", "B||1d||3|In progress", "B|||2026-06-01||Done", asOf: "2026-06-20")
    #expect(plan.forecast == ["-", "06-22", "06-01"])
  }

  @Test func `health is red, amber or green by the schedule, unless the plan says it`() throws {
    let plan = try ScheduledPlan(
      "B|||2026-06-12||Blocked", "B|||2026-06-26|1|", "B|||2026-06-08||", "B|||2026-06-09||",
      "B|||2026-06-09||In progress",
      "B|||2026-05-29||At risk", "B|||2026-06-30||Cancelled", "B|||2026-05-29||Done")
    #expect(plan.healths == [.red, .amber, .amber, .green, .green, .amber, .none, .done])
    #expect(plan.schedule.steps[5].health.isAuthors)
    #expect(plan.schedule.steps[1].health.causes == [.waitsForRed(step: 0)])
    #expect(plan.schedule.steps[2].health.causes == [.dueSoon(workdays: 5)])
  }

  // MARK: What it aims at

  @Test func `without a step named so, go-live moves with the last step nothing waits for`() throws {
    let late = try ScheduledPlan(
      "B||5d|2026-06-05||", "B||5d|2026-06-12|1|", fields: "Go-live: 2026-06-15", asOf: "2026-06-04")
    #expect(late.forecast == ["06-10", "06-17"])
    #expect(late.schedule.goLive.forecast?.iso == "2026-06-17")
    let after = try ScheduledPlan(
      "B||5d|2026-06-05||", "B||5d|2026-06-12|1|", fields: "Go-live: 2026-06-08", asOf: "2026-06-04")
    #expect(after.schedule.goLive.forecast?.iso == "2026-06-10")
  }

  @Test func `the close moves with the signature, else with the last step due that day`() throws {
    let plan = try ScheduledPlan(
      "B|||2026-06-03||", "B||2d|2026-06-05|1|", "B|||2026-06-05||", fields: "Target close: 2026-06-05",
      asOf: "2026-06-04")
    #expect(plan.schedule.targetClose.forecast?.iso == "2026-06-09")
    #expect(plan.schedule.targetClose.slipDays == 2)
    #expect(
      try ScheduledPlan("B|||2026-06-03||", fields: "Target close: 2026-06-05").schedule.targetClose.forecast == nil)
  }

  @Test func `what comes after go-live does not move it`() throws {
    let plan = try ScheduledPlan(
      "S|||2026-08-14||", "S|||2026-09-01|1|", "B|||2026-12-18|2|", fields: "Go-live: 2026-09-01")
    #expect(plan.schedule.target == 1)
    #expect(plan.spare == [0, 0, 0])
    let whatIf = WhatIf([.init(step: 2, day: try day("2026-12-25"))], in: plan.schedule)
    #expect(whatIf.goLive.forecast?.iso == "2026-09-01")
  }

  @Test func `a slip to today does not bring an overdue step forward`() throws {
    let plan = try ScheduledPlan(
      "S|||2026-06-12||In progress", "B|||2026-06-19|1|", fields: "Go-live: 2026-06-19", asOf: "2026-06-15")
    let slipped = plan.schedule.forecast(delaying: [0: try day("2026-06-15")])
    #expect(slipped.map { $0?.finish.iso } == ["2026-06-16", "2026-06-23"])
    #expect(plan.forecast == ["06-16", "06-23"])
  }

  @Test func `a blocked step has begun, as far as anybody knows`() throws {
    let plan = try ScheduledPlan("B|2026-06-01||2026-06-19||Blocked", asOf: "2026-06-15")
    #expect(plan.forecast == ["06-19"])
    #expect(plan.healths == [.red])
  }

  @Test func `where nothing is known of the end there is no budget`() throws {
    #expect(try ScheduledPlan("B|||||", "S||||1|", fields: "Go-live: 2026-09-01").schedule.budget == nil)
  }

  // MARK: Budget and rescue

  @Test func `the budget says how many days can be lost, and where they lie`() throws {
    let plan = try ScheduledPlan(
      "B||5d|2026-06-05||", "B||3d|2026-06-16|1|", "S||2d|2026-06-22|2|", "S||1d|2026-06-23|3|",
      fields: "Go-live: 2026-06-23")
    let budget = try #require(plan.schedule.budget)
    #expect(budget.days == 6)
    #expect(budget.shares.map { [$0.step + 1, $0.days] } == [[2, 4], [3, 2]])
  }

  @Test func `a plan of dates alone has no day to lose`() throws {
    let plan = try ScheduledPlan("B|||2026-06-05||", "S|||2026-06-23|1|", fields: "Go-live: 2026-06-23")
    #expect(plan.schedule.budget?.days == 0)
    #expect(plan.schedule.rescues.isEmpty)
  }

  @Test func `the smallest changes that save the date come first`() throws {
    let plan = try ScheduledPlan(
      "B||10d|2026-06-12||", "S||5d|2026-06-18|1|", "S||1d|2026-06-19|2|", fields: "Go-live: 2026-06-19")
    #expect(plan.schedule.goLive.slipDays == 1)
    #expect(
      plan.schedule.rescues.map(\.changes) == [
        [.sooner(step: 0, workdays: 1, by: try day("2026-06-11"))],
        [.sooner(step: 1, workdays: 1, by: try day("2026-06-18"))], [.parallel(step: 1, with: 0)],
      ])
  }

  @Test func `where a length is only counted, it is to be given first`() throws {
    let plan = try ScheduledPlan(
      "S|||2026-05-08||Done|2026-05-13", "B|||2026-06-18|1|", "B||8d|2026-06-30|2|", fields: "Go-live: 2026-06-30",
      asOf: "2026-05-20")
    let rescues = plan.schedule.rescues
    #expect(
      rescues.first?.text(in: plan.schedule)
        == "give “Step 2” a Duration of at most 22 working days (no duration given: 29 are counted)")
    #expect(rescues.dropFirst().first?.text(in: plan.schedule) == "do “Step 3” in 5 working days instead of 8")
  }

  @Test(arguments: [("30d", 0), ("31d", 1)])
  func `the duration that is advised saves the date, and no longer one does`(_ duration: String, _ late: Int) throws {
    func plan(_ duration: String) throws -> ScheduledPlan {
      try ScheduledPlan(
        "S|||2026-05-08||Done|2026-05-13", "B||\(duration)|2026-06-30|1|", fields: "Go-live: 2026-06-30",
        asOf: "2026-05-20")
    }
    let counted = try plan("")
    let end = try day("2026-06-30")
    #expect(counted.schedule.rescues.map(\.changes) == [[.duration(step: 1, days: 30, soonerDays: 3, by: end)]])
    #expect(try plan(duration).schedule.goLive.slipDays == late)
  }

  @Test func `no step begins together with another whose length would be counted anew`() throws {
    func changes(_ duration: String) throws -> [Rescue.Change] {
      try ScheduledPlan(
        "S|||2026-05-12||In progress", "S||13d|2026-05-29|1|", "S||\(duration)|2026-06-10|2|", "B||14d|2026-06-30|3|",
        fields: "Go-live: 2026-06-30", asOf: "2026-05-20"
      ).schedule.rescues.flatMap(\.changes)
    }
    #expect(try changes("8d").contains(.parallel(step: 2, with: 1)))
    #expect(try !changes("").contains(.parallel(step: 2, with: 1)))
  }

  @Test func `no day is won before a length that is counted from it`() throws {
    let plan = try ScheduledPlan(
      "B||10d|||", "S|||2026-06-12|1|", fields: "Start: 2026-05-25|Go-live: 2026-06-12", asOf: "2026-06-03")
    #expect(plan.schedule.goLive.slipDays == 7)
    #expect(
      plan.schedule.rescues.map { $0.text(in: plan.schedule) } == [
        "give “Step 2” a Duration of at most 1 working day (no duration given: 5 are counted) and "
          + "do “Step 1” in 7 working days instead of 10"
      ])
  }

  @Test func `two late chains need two changes`() throws {
    let plan = try ScheduledPlan(
      "B||10d|2026-06-12||", "S||10d|2026-06-12||", "S||1d|2026-06-12|1,2|", "S||1d|2026-06-15|3|",
      fields: "Go-live: 2026-06-15")
    #expect(plan.schedule.goLive.slipDays == 1)
    let smallest = try #require(plan.schedule.rescues.first)
    #expect(smallest.changes.count == 2)
    #expect(
      Set(smallest.changes) == [
        .sooner(step: 0, workdays: 1, by: try day("2026-06-11")),
        .sooner(step: 1, workdays: 1, by: try day("2026-06-11")),
      ])
  }

  @Test func `each of two chains is shortened by no more than it needs`() throws {
    let plan = try ScheduledPlan(
      "B||10d|2026-07-17||", "S||10d|2026-07-17||", "S||20d|2026-08-07|1|", "B||21d|2026-08-07|2|",
      "S||1d|2026-08-14|3,4|", fields: "Go-live: 2026-08-14", asOf: "2026-07-06")
    let smallest = try #require(plan.schedule.rescues.first)
    let days = smallest.changes.map { change in
      if case .sooner(let step, let workdays, _) = change { "\(step): \(workdays)" } else { "" }
    }
    #expect(Set(days) == ["2: 1", "3: 2"])
  }

  @Test(arguments: [
    (
      "Holidays: 2026-06-11", "Ana (Buyer)||10d|2026-06-11||", "Ben (Seller)||1d|2026-06-12|1|",
      "do “Step 1” in 8 working days instead of 10"
    ),
    (
      "Holidays (buyer): 2026-06-11", "Ana (Buyer)||3d|2026-06-11||", "Ben (Seller)||2d|2026-06-12|1|",
      "finish “Step 1” by 2026-06-10, the last working day before its due date"
    ),
  ])
  func `no change is of 0 working days, though the due date be a day off`(
    holidays: String, first: String, last: String, text: String
  ) throws {
    let plan = try ScheduledPlan(first, last, fields: "Go-live: 2026-06-12|\(holidays)")
    #expect(plan.schedule.rescues.first?.text(in: plan.schedule) == text)
  }

  private func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }
}
