/// How far steps push each other when some end on other days.
struct Push {
  private let before: [Span?]
  /// Where each step can be expected then.
  let after: [Span?]
  private let changes: [Int: Day]
  private let network: Network

  init(_ changes: [WhatIf.Change], in schedule: Schedule) {
    network = schedule.network
    self.changes = Dictionary(changes.map { ($0.step, $0.day) }) { $1 }
    before = schedule.expected
    after = ForecastPass(network, Changes(delays: self.changes)).spans
  }

  /// Steps that end on another day, the first of them first.
  var moves: [WhatIf.Move] {
    let moves = network.steps.compactMap { step in
      network.states[step.index] == .cancelled ? nil : move(of: step)
    }
    return moves.sorted { ($0.to, $0.step) < ($1.to, $1.step) }
  }

  private func move(of step: Step) -> WhatIf.Move? {
    let expected = before[step.index]?.finish
    if let day = changes[step.index] {
      let from = step.dueDay ?? expected
      let to = isHeld(step.index, beyond: day) ? after[step.index]?.finish ?? day : day
      return from == day || from == to ? nil : WhatIf.Move(step: step.index, from: from, to: to)
    }
    guard let to = after[step.index]?.finish, to != expected else { return nil }
    return WhatIf.Move(step: step.index, from: expected, to: to)
  }

  /// Changed steps that cannot end as early as they are to.
  var held: [WhatIf.Move] {
    changes.sorted { $0.key < $1.key }.compactMap { step, day in
      guard let finish = after[step]?.finish, isHeld(step, beyond: day) else { return nil }
      return WhatIf.Move(step: step, from: day, to: finish)
    }
  }

  private func isHeld(_ step: Int, beyond day: Day) -> Bool {
    after[step].map { $0.finish > network.workdays[step].onOrAfter(day) } ?? false
  }

  /// Open steps that move less than what they wait for pushes them.
  var absorptions: [WhatIf.Absorption] {
    network.steps.compactMap { step in
      guard network.states[step.index] == .open, changes[step.index] == nil,
        let was = before[step.index]?.finish, let will = after[step.index]?.finish
      else { return nil }
      let workdays = network.workdays[step.index]
      let days = push(on: step, workdays) - workdays.count(from: was, to: will)
      return days > 0 && will >= was ? WhatIf.Absorption(step: step.index, days: days) : nil
    }
  }

  /// Working days by which the one that moves most of those a step waits for would move it.
  private func push(on step: Step, _ workdays: Workdays) -> Int {
    step.dependencies.map { dependency in
      guard let before = before[dependency.step], let after = after[dependency.step] else { return 0 }
      let was = network.work(awaitedBy: dependency, in: before)
      let will = network.work(awaitedBy: dependency, in: after)
      switch dependency.type {
      case .finishToStart, .finishToFinish: return workdays.count(from: was.finish, to: will.finish)
      case .startToStart, .startToFinish: return workdays.count(from: was.start, to: will.start)
      }
    }.max() ?? 0
  }
}
