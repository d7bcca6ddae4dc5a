import Foundation
import PlanModel
import PlanText
import Testing

@Suite struct `Laws of slips` {
  static let plans = Int(ProcessInfo.processInfo.environment["MUTUAL_LAWS"] ?? "") ?? 60

  @Test(arguments: 0..<10)
  func `no slip moves nothing, a longer one never brings anything forward, spare days keep go-live`(seed: Int) throws {
    var generator = PlanGenerator(seed: UInt64(seed))
    var slips = 0
    for _ in 0..<Self.plans {
      let text = plan(&generator)
      let asOf = try #require(Day(iso: "2026-06-15"))
      let source = SourceText(name: "law.md", text)
      guard let schedule = Compilation(source, asOf: .given(asOf)).checked?.schedule else { continue }
      for step in schedule.plan.steps where step.isOpen && (step.dueDay ?? .first) >= asOf {
        expectLaws(step, schedule, &generator, text)
        slips += 1
      }
    }
    #expect(slips > Self.plans)
  }

  private func expectLaws(_ step: Step, _ schedule: Schedule, _ generator: inout PlanGenerator, _ text: String) {
    guard let due = step.dueDay else { return }
    let workdays = schedule.plan.calendars.workdays(of: step)
    func slipped(_ days: Int) -> WhatIf {
      WhatIf([WhatIf.Change(step: step.index, day: workdays.adding(days, to: due))], in: schedule)
    }
    #expect(slipped(0).moves.isEmpty && slipped(0).absorptions.isEmpty)
    #expect(slipped(0).goLive == schedule.goLive && slipped(0).targetClose == schedule.targetClose)
    let days = generator.next(30)
    let (less, more) = (slipped(days), slipped(days + 1 + generator.next(20)))
    #expect(ends(less, isEarlierThan: more), "\(step.title) by \(days) in \(text)")
    if let spare = schedule.steps[step.index].spareDays, spare > 0, !schedule.isLate {
      #expect(slipped(spare).goLive.forecast == schedule.goLive.forecast, "\(step.title) by \(spare) in \(text)")
    }
  }

  private func ends(_ less: WhatIf, isEarlierThan more: WhatIf) -> Bool {
    let later = Dictionary(uniqueKeysWithValues: more.moves.map { ($0.step, $0.to) })
    guard (less.goLive.forecast ?? .first) <= (more.goLive.forecast ?? .last) else { return false }
    return less.moves.allSatisfy { move in later[move.step].map { move.to <= $0 } ?? false }
  }

  /// A plan whose dates agree with what waits for what, some with durations that leave time between.
  private func plan(_ generator: inout PlanGenerator) -> String {
    var rows: [String] = []
    var day = Day(iso: "2026-06-16") ?? .first
    let count = 3 + generator.next(8)
    for number in 1...count {
      day = Workdays.standard.adding(generator.next(9), to: day)
      let waits = (0..<generator.next(3)).map { _ in 1 + generator.next(number) }.filter { $0 < number }
      let duration = ["", "", "1d", "2d", "0d"][generator.next(5)]
      let title = number == count ? "Go-live" : "Work \(number)"
      let names = Set(waits).sorted().map(String.init).joined(separator: ", ")
      rows.append("| \(number) | \(title) | \(day.iso) | \(duration) | \(names) |")
    }
    let head = "Go-live: \(day.iso)\n\n| # | Step | Due | Duration | Depends on |\n|---|---|---|---|---|\n"
    return head + rows.joined(separator: "\n") + "\n"
  }
}
