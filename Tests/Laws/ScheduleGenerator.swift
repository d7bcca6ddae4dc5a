import PlanModel

/// Makes plans without errors, whose dates agree with what their steps wait for; the same seed, the same plans.
struct ScheduleGenerator {
  /// A plan's fields and rows; each row names others by id, so their order says nothing.
  struct Draft {
    let fields: [String]
    var rows: [String]

    var text: String {
      let head = [
        "| ID | Step | Owner | Due | Duration | Status | Done on | Depends on |", "|---|---|---|---|---|---|---|---|",
      ]
      return (["# Plan"] + fields + [""] + head + rows).joined(separator: "\n") + "\n"
    }
  }

  /// The first day on which anything is due.
  static let first = Day(clamping: 739_767)
  private var random: PlanGenerator

  init(seed: Int) { random = PlanGenerator(seed: UInt64(seed)) }

  mutating func next(_ bound: Int) -> Int { random.next(bound) }

  mutating func shuffled(_ draft: Draft) -> Draft {
    Draft(fields: draft.fields, rows: random.shuffled(draft.rows))
  }

  /// A plan in which every step has a due date that leaves time for what it waits for, and no other date.
  mutating func agreed() -> Draft { draft { _, _, _ in ("", "", "") } }

  /// A plan some of whose steps are done, blocked or cancelled by a day, and some have a duration.
  mutating func aged(_ asOf: Day) -> Draft {
    draft { generator, due, mayBeDone in
      let duration = generator.next(3) == 0 ? "\(generator.next(9))d" : ""
      if mayBeDone && due < asOf && generator.next(5) > 0 { return (duration, "done", due.iso) }
      return (duration, ["", "", "", "in progress", "blocked", "cancelled"][generator.next(6)], "")
    }
  }

  private typealias State = (duration: String, status: String, doneOn: String)

  private mutating func draft(_ state: (inout Self, Day, Bool) -> State) -> Draft {
    let count = 3 + next(12)
    let holidays = holidays()
    // Steps are due on days on which everybody works.
    let workdays = Workdays(weekdays: [.monday, .tuesday, .wednesday, .thursday], holidays: holidays.flatMap(\.days))
    var dues: [Day] = []
    var isDone: [Bool] = []
    let rows = (0..<count).map { row in
      let waits = waits(row)
      let ready = waits.map { dues[$0.step].adding(days: $0.calendarDays) }.max() ?? Self.first
      let due = workdays.onOrAfter(ready.adding(days: next(8)))
      let (duration, status, doneOn) = state(&self, due, waits.allSatisfy { isDone[$0.step] })
      dues.append(due)
      isDone.append(status == "done")
      let title = row == count - 1 ? "Go-live" : "Work \(row)"
      let names = waits.map(\.text).joined(separator: ", ")
      return "| \(row) | \(title) | \(owner()) | \(due.iso) | \(duration) | \(status) | \(doneOn) | \(names) |"
    }
    return Draft(fields: ["Go-live: \(dues[count - 1].iso)"] + holidays.map(\.field), rows: rows)
  }

  private struct Wait {
    let step: Int
    let text: String
    /// More days than the lag can take.
    let calendarDays: Int
  }

  private mutating func waits(_ row: Int) -> [Wait] {
    (0..<(row == 0 ? 0 : next(4))).map { _ in
      let step = next(row)
      let lag = next(3) == 0 ? next(12) - 4 : 0
      let type = ["", "", "", "SS", "FF", "SF"][next(6)]
      let unit = next(3) == 0 ? "cd" : "d"
      let sign = lag < 0 ? "-" : "+"
      return Wait(
        step: step, text: "\(step)\(type)" + (lag == 0 ? "" : "\(sign)\(abs(lag))\(unit)"),
        calendarDays: lag > 0 ? lag * 2 + 8 : 0)
    }
  }

  private mutating func owner() -> String {
    ["", "Ana Ruiz (Buyer)", "Ben Ode (Seller)", "Ana Ruiz (Buyer) + Ben Ode (Seller)"][next(4)]
  }

  private struct Holidays {
    let side: String
    let days: [Day]

    var field: String { "Holidays\(side): " + days.map(\.iso).joined(separator: ", ") }
  }

  private mutating func holidays() -> [Holidays] {
    ["", " (buyer)", " (seller)"].filter { _ in next(2) == 0 }.map { side in
      let day = Self.first.adding(days: next(60))
      return Holidays(side: side, days: (0...next(3)).map { day.adding(days: $0) })
    }
  }
}
