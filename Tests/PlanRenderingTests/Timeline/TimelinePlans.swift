import PlanModel

/// Makes plans with all that a timeline draws; the same seed, the same plan.
struct TimelinePlans {
  private var state: UInt64

  init(seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 11 }

  /// Steps over so many days around 15 June 2026, in one table for each phase.
  mutating func plan(steps: Int, days: Int, phases: Int = 1) -> String {
    let end = day(days)
    var lines = ["# Plan", "", "Go-live: ~~\(day(days - next(20)))~~ \(end)", "", "Target close: \(day(days * 2 / 3))"]
    for step in 0..<steps {
      if step % max(steps / phases, 1) == 0 {
        lines += [
          "", "## \(titles[next(titles.count)]) \(step)", "", "|#|Step|Owner|Start|Due|Duration|Status|Depends on|",
        ]
        lines.append("|---|---|---|---|---|---|---|---|")
      }
      lines.append(row(step, of: steps, days: days))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Due dates rise from row to row, so that a step may wait for any before it.
  private mutating func row(_ step: Int, of steps: Int, days: Int) -> String {
    let due = (step + 1) * days / steps
    let start = next(3) == 0 ? day(due - next(days / 5 + 1)) : ""
    let waits = step > 0 && start.isEmpty && next(2) == 0 ? "S\(next(step))FF" : ""
    let slip = next(6) == 0 ? "~~\(day(due - 1 - next(days / 6 + 1)))~~ " : ""
    let duration = start.isEmpty && next(3) == 0 ? "\(1 + next(15))d" : ""
    let title = (0..<(1 + next(4))).map { _ in titles[next(titles.count)] }.joined(separator: " ")
    return
      "|S\(step)|\(title) \(step)|Dana Wu (Buyer)|\(start)|\(slip)\(day(due))|\(duration)|\(states[next(states.count)])|\(waits)|"
  }

  private let states = ["Not started", "Not started", "In progress", "Blocked", "Cancelled"]
  private let titles = [
    "Security review", "Legal", "Sign", "Donaudampfschifffahrtsgesellschaft", "データ移行の確認", "🎉", "בדיקת אבטחה",
    "Train the people who answer the telephone", "WWWWWWWWWW", "e\u{301}tude",
  ]

  /// Days counted from 16 June 2026, as a date.
  private func day(_ number: Int) -> String {
    Day(clamping: 739_782 + number).iso
  }

  private mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(max(bound, 1)))
  }
}
