import PlanModel

/// A bar with its label, before it has a place.
struct TimelineItem: Sendable {
  /// What is drawn of it: a step, or several as one bar.
  enum Content: Sendable {
    case step(Step, isCritical: Bool)
    /// How many of how many steps are done.
    case group(done: Int, of: Int)
  }

  let content: Content
  let bar: TimelineBar
  private(set) var label: TimelineLabel
  /// Behind the label, less strong.
  let note: TimelineLabel?

  /// Nil where nothing has a date.
  init?(_ step: Step, in view: PlanView) {
    guard let bar = TimelineBar(step, in: view) else { return nil }
    let isCritical = view.scheduled(step)?.isCritical ?? false
    let title = step.title.isEmpty ? "Step \(step.id)" : step.title
    content = .step(step, isCritical: isCritical)
    self.bar = bar
    label = TimelineLabel(title, isBold: isCritical)
    note = nil
  }

  /// Several steps as one bar from the first day to the last; nil where none has a date.
  init?(_ phase: Phase, named name: String, in view: PlanView) {
    let days = phase.steps.compactMap { TimelineBar($0, in: view)?.days }
    guard let first = days.map(\.lowerBound).min(), let last = days.map(\.upperBound).max() else { return nil }
    content = .group(done: phase.doneCount, of: phase.stepCount)
    bar = TimelineBar(first...last)
    label = TimelineLabel(name, isBold: true)
    note = TimelineLabel("\(phase.doneCount) of \(phase.stepCount) done")
  }

  var step: Step? {
    if case .step(let step, _) = content { step } else { nil }
  }

  var isCritical: Bool {
    if case .step(_, let isCritical) = content { isCritical } else { false }
  }

  /// Whether a mark stands between bar and label: a tick, or a barred square.
  var hasMark: Bool { step?.status.status == .done || step?.status.status == .blocked }

  /// What mark and texts take, in pixels.
  var width: Int { label.width + besideLabel }

  /// The same with its label shortened so that all takes so many pixels at the most.
  func fitting(_ width: Int) -> TimelineItem {
    var item = self
    item.label = label.fitting(width - besideLabel)
    return item
  }

  private var besideLabel: Int {
    (note.map { $0.width + TimelineMeasure.gap } ?? 0) + (hasMark ? TimelineMeasure.mark : 0)
  }
}
