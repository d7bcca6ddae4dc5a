import PlanModel

/// A step as a line of a Gantt chart.
struct MermaidTask {
  /// The first and the last day.
  typealias Span = ClosedRange<Day>

  /// Nil where the step has no date, or is cancelled.
  let span: Span?
  private let step: Step
  private let tags: [String]

  init(_ step: Step, in schedule: Schedule) {
    let scheduled = schedule.steps[step.index]
    let isGoLive = schedule.plan.goLiveStep == step.index
    let isMilestone = isGoLive || scheduled.length.days == 0
    let span = step.status.status == .cancelled ? nil : Self.span(step, scheduled)
    self.step = step
    self.span = isMilestone ? span.map { $0.upperBound...$0.upperBound } : span
    tags =
      (scheduled.isCritical ? ["crit"] : []) + Self.progress(of: step.status.status)
      + (isMilestone ? ["milestone"] : [])
  }

  /// What cannot be drawn is told in a comment.
  var line: String {
    let label = MermaidText.label(step.title.isEmpty ? "Step \(step.id)" : step.title)
    let marked = step.isInternal ? label + " (internal)" : label
    if let span { return Self.line(marked, tags, from: span.lowerBound, to: span.upperBound) }
    return "  %% \(marked): \(step.status.status == .cancelled ? "cancelled" : "no date")"
  }

  /// A label that is safe already, with its tags and days.
  static func line(_ label: String, _ tags: [String], from start: Day, to end: Day) -> String {
    "  \(label) :\((tags + [start.iso, end.iso]).joined(separator: ", "))"
  }

  /// The forecast, else the plan's own dates.
  private static func span(_ step: Step, _ scheduled: ScheduledStep) -> Span? {
    if let forecast = scheduled.forecast { return forecast.start...forecast.finish }
    guard let end = step.dueDay ?? step.startDay else { return nil }
    return min(step.startDay ?? end, end)...end
  }

  private static func progress(of status: Status) -> [String] {
    switch status {
    case .done: ["done"]
    case .inProgress: ["active"]
    case .notStarted, .blocked, .cancelled: []
    }
  }
}
