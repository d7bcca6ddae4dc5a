extension Rescue {
  /// As an instruction: `finish “Roll-out” 2 working days sooner and begin “Training” with “Roll-out”`.
  package func text(in schedule: Schedule) -> String {
    Wording.list(changes.map { Self.text(of: $0, in: schedule) })
  }

  private static func text(of change: Change, in schedule: Schedule) -> String {
    switch change {
    case .sooner(let step, let days):
      "finish \(schedule.plan.steps[step].quoted) \(Wording.count(days, "working day")) sooner"
    case .parallel(let step, let other):
      "begin \(schedule.plan.steps[step].quoted) together with \(schedule.plan.steps[other].quoted)"
    }
  }
}
