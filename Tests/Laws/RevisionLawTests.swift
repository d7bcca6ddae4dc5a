import Foundation
import PlanEditing
import PlanModel
import PlanText
import Testing

@Suite struct `Laws of moved dates` {
  static let plans = Int(ProcessInfo.processInfo.environment["MUTUAL_LAWS"] ?? "") ?? 60

  @Test(arguments: 0..<10)
  func `dates that move say what was meant, and nothing else changes`(seed: Int) throws {
    var generator = PlanGenerator(seed: UInt64(seed))
    var checked = 0
    for _ in 0..<Self.plans {
      let text = plan(&generator)
      let before = try compile(text)
      let wish = wish(for: before.plan, &generator)
      let outcome = PlanRevision.outcome(of: wish, in: before)
      guard case .revised(let revision) = outcome else {
        // What contradicts itself is not written; what was meant can always be.
        if case .refused(.unreadable) = outcome { Issue.record("\(outcome) for \(wish) in \(text.debugDescription)") }
        continue
      }
      checked += 1
      expectTheRestUntouched(revision, text)
      expectDays(revision, wish, before, text)
    }
    #expect(checked > Self.plans / 2)
  }

  @Test(arguments: 0..<10)
  func `a slip of nothing changes nothing`(seed: Int) throws {
    var generator = PlanGenerator(seed: UInt64(seed))
    for _ in 0..<Self.plans {
      let text = plan(&generator)
      let before = try compile(text)
      var wish = NewDates(reason: SlipReason("no reason"))
      for step in before.plan.steps {
        wish.due[step.index] = step.dueDay
        wish.start[step.index] = step.start.day
        wish.dueStart[step.index] = step.due.start
      }
      wish.fields = [.goLive: before.plan.goLiveField?.day, .targetClose: before.plan.targetClose].compactMapValues(
        \.self)
      guard case .revised(let revision) = PlanRevision.outcome(of: wish, in: before) else {
        Issue.record("refused in \(text.debugDescription)")
        continue
      }
      #expect(revision.changes.isEmpty)
      #expect(revision.bytes == before.plan.source.bytes)
    }
  }

  // MARK: What must hold

  private func expectTheRestUntouched(_ revision: PlanRevision, _ text: String) {
    let old = lines(Array(text.utf8))
    let new = lines(revision.bytes)
    guard old.count == new.count else {
      Issue.record("lines came or went in \(text.debugDescription)")
      return
    }
    let changes = Dictionary(grouping: revision.changes, by: \.line)
    for index in old.indices {
      var expected = String(decoding: old[index], as: UTF8.self)[...]
      var actual = String(decoding: new[index], as: UTF8.self)[...]
      for change in changes[index + 1] ?? [] where !change.old.isEmpty {
        expected = cut(change.old, from: expected)
        actual = cut(change.new, from: actual)
      }
      if changes[index + 1]?.contains(where: \.old.isEmpty) == true { continue }
      #expect(expected == actual, "line \(index + 1) of \(text.debugDescription)")
    }
  }

  private func expectDays(_ revision: PlanRevision, _ wish: NewDates, _ before: Compilation, _ text: String) {
    let after = revision.compilation.plan
    for (old, new) in zip(before.plan.steps, after.steps) {
      let isWritten = !revision.unwritten.contains(old.index)
      let day = isWritten ? wish.due[old.index] ?? old.dueDay : old.dueDay
      if day != nil { #expect(new.dueDay == day, "step \(old.index) of \(text.debugDescription)") }
      if old.start.day != nil { #expect(new.start.day == wish.start[old.index] ?? old.start.day) }
      guard let from = old.dueDay, let to = day, from != to else {
        if old.dueDay != nil, old.due.start == new.due.start { #expect(new.due.slips == old.due.slips) }
        continue
      }
      // Without a reason of its own, a slip takes the one that stands in the notes.
      let reason = wish.reason?.text ?? new.due.slips.last?.reason
      #expect(
        new.due.slips == old.due.slips + [Slip(from: from, to: to, reason: reason)],
        "step \(old.index) of \(text.debugDescription)")
    }
    for (key, day) in wish.fields where before.plan.fieldDates.contains(where: { $0.key == key && $0.entry.day != nil })
    {
      let agreed = key == .goLive ? after.goLiveField?.day : after.targetClose
      #expect(agreed == day, "\(key) of \(text.debugDescription)")
    }
  }

  /// A text from behind another one that stands in it.
  private func cut(_ part: String, from text: Substring) -> Substring {
    guard let found = text.range(of: part) else { return "“\(part)” is not in \(text)" }
    return text[..<found.lowerBound] + text[found.upperBound...]
  }

  private func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  }

  // MARK: Plans

  private func compile(_ text: String) throws -> Compilation {
    let asOf = try #require(Day(iso: "2026-06-15"))
    return Compilation(SourceText(name: "law.md", text), asOf: .given(asOf))
  }

  /// Some steps and fields to other days, some of them with a start.
  private func wish(for plan: Plan, _ generator: inout PlanGenerator) -> NewDates {
    var wish = NewDates(reason: generator.next(2) == 0 ? nil : SlipReason("they (all) said | so *now*"))
    for step in plan.steps where generator.next(3) == 0 {
      let day = (step.dueDay ?? plan.asOf).adding(days: generator.next(200) - 60)
      wish.due[step.index] = day
      if let start = step.start.day, generator.next(2) == 0 { wish.start[step.index] = start.adding(days: 7) }
      if let start = step.due.start, generator.next(2) == 0 || start > day {
        wish.dueStart[step.index] = min(start.adding(days: 7), day)
      }
    }
    if generator.next(2) == 0, let day = plan.goLiveField?.day {
      wish.fields[.goLive] = day.adding(days: generator.next(500))
    }
    if generator.next(3) == 0, let day = plan.targetClose { wish.fields[.targetClose] = day.adding(days: 3) }
    return wish
  }

  private func plan(_ generator: inout PlanGenerator) -> String {
    generator.next(3) == 0 ? generator.plan() : dated(&generator)
  }

  /// A plan in which most dates are in a form that is hard to write to.
  private func dated(_ generator: inout PlanGenerator) -> String {
    func pick(_ choices: [String]) -> String { choices[generator.next(choices.count)] }
    let field = pick([
      "Go-live: 2026-09-01", "**Go-live:** ~~2026-08-01~~ 2026-09-01 | **Target close**: 2026-07-24",
      "- Go-live: September 1 | Buyer: Pell", "### Launch: 1 Sep 2026",
      "Target close: go-live - 5w\nGo-live: 2026-09-01",
      "**Go-live: ~~2026-08-01~~ 2026-09-01 (flu)**",
    ])
    let front = pick(["", "", "---\ntarget close: \"2026-07-24\"\n---\n\n", "---\ngo-live: 2026-09-01 # x\n---\n\n"])
    let outer = pick(["| ", "|", ""])
    let gap = pick([" | ", "|", "\t|\t"])
    let rows = (1...(2 + generator.next(8))).map { number in
      let cells = ["\(number)", "Work \(number)", pick(starts), pick(dates), pick(notes)]
      return outer + cells.joined(separator: gap) + (outer.isEmpty ? "" : gap)
    }
    let table = ["| # | Step | Start | Due | Notes |", "|---|---|---|---|---|"] + rows
    let text = front + "# Plan\n\nStart: 2026-06-01\n\n\(field)\n\n" + table.joined(separator: "\n") + "\n"
    return pick(["", "\u{FEFF}"]) + (generator.next(2) == 0 ? text : text.replacing("\n", with: "\r\n"))
  }

  private let starts = ["", "", "2026-06-15", "June 15", "go-live - 9w", "~~2026-06-10~~ 2026-06-12 (flu)", "Week 2"]
  private let notes = ["", "fine", "slip: rain", "slip: rain; and more", "a \\| b"]
  private let dates = [
    "2026-07-10", "**2026-07-10**", "[2026-07-10](https://e.x/a_b)", "`2026-07-10`", "_July 10_", "go-live - 4w",
    "*T-28d* (board)", "Week 6", "Weeks 5-6", "#1 + 5d", "#2 - 1w (est.)", "~~2026-06-20~~ 2026-07-10",
    "~~June 20~~ ~~June 30 (flu)~~ July 10 (rain (heavy))", "2026-07-10 ~~2026-06-20~~", "~~2026-06-20~~ → July 10",
    "**~~2026-06-20~~ 2026-07-10**", "2026-07-01 – 2026-07-10", "June 10-14, 2026", "June 29 - July 10",
    "~~Week 4~~ go-live - 5w", "TBD", "", "end of month", "10.07.2026", "7/24", "07/10", "Fri 2026-07-10",
    "2026-07-10<br>(board \\| all)", "2026-07-10 <!-- mutual: allow date-overdue: agreed -->", "by July 10", "—",
  ]
}
