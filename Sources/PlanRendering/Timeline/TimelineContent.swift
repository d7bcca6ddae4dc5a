import PlanModel

/// What of a plan can be drawn over time.
struct TimelineContent: Sendable {
  /// Most steps that are drawn one by one; of more, only the phases.
  static let stepLimit = 250
  /// Most steps that are drawn one by one on a narrow screen, and most bars there are of phases.
  static let narrowLimit = 25
  static let phaseLimit = 60

  let phases: [Phase]
  /// The steps of each phase in order of their days; none where there are too many.
  let steps: [[TimelineItem]]
  /// The phases as bars, or the sides where there are no phases or too many.
  let groups: [TimelineItem]
  let hasPhaseGroups: Bool
  let flags: [TimelineFlag]
  let days: ClosedRange<Day>
  let links: TimelineLinks

  /// Nil where no step has a date.
  init?(_ view: PlanView) {
    guard view.steps.contains(where: \.hasDate) else { return nil }
    let phases = Phase.groups(of: view.steps, in: view)
    hasPhaseGroups = (2...Self.phaseLimit).contains(phases.count)
    let groups =
      hasPhaseGroups
      ? phases.compactMap { TimelineItem($0, named: $0.name ?? "No phase", in: view) } : Self.sides(of: view)
    let isLong = view.steps.count > Self.stepLimit
    let steps = isLong ? [] : phases.map { phase in Self.sorted(phase.steps.compactMap { TimelineItem($0, in: view) }) }
    let bars = isLong ? groups.map(\.bar) : steps.flatMap { $0.map(\.bar) }
    guard let days = Self.days(of: bars.map(\.extent)) else { return nil }
    let flags = TimelineFlag.all(of: view, near: days)
    self.phases = phases
    self.steps = steps
    self.groups = groups
    self.flags = flags
    self.days = Self.days(of: [days] + flags.map { $0.day...$0.day }) ?? days
    links = TimelineLinks(steps.flatMap(\.self), in: view)
  }

  var isGrouped: Bool { steps.isEmpty }
  var stepCount: Int { steps.reduce(0) { $0 + $1.count } }
  /// Whether a narrow screen shows the steps one by one.
  var isShort: Bool { phases.count == 1 && !isGrouped && stepCount <= Self.narrowLimit }

  private static func days(of ranges: [ClosedRange<Day>]) -> ClosedRange<Day>? {
    guard let first = ranges.map(\.lowerBound).min(), let last = ranges.map(\.upperBound).max() else { return nil }
    // A single day has no scale: at least a week is drawn.
    return first.days(to: last) < 6 ? first.adding(days: -3)...last.adding(days: 3) : first...last
  }

  private static func sorted(_ items: [TimelineItem]) -> [TimelineItem] {
    items.enumerated().sorted { one, other in
      (one.element.bar.days.lowerBound, one.element.bar.days.upperBound, one.offset)
        < (other.element.bar.days.lowerBound, other.element.bar.days.upperBound, other.offset)
    }.map(\.element)
  }

  private static func sides(of view: PlanView) -> [TimelineItem] {
    let names: [(Side, String)] = [
      (.buyer, "Buyer"), (.seller, "Seller"), (.both, "Both sides"), (.unknown, "Neither side named"),
    ]
    return names.compactMap { side, name in
      TimelineItem(Phase(name: nil, steps: view.steps.filter { $0.side == side }), named: name, in: view)
    }
  }
}

extension Step {
  fileprivate var hasDate: Bool { (dueDay ?? startDay ?? doneOn.day) != nil }
}
