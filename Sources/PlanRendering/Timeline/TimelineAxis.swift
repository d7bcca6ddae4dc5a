import PlanModel

/// The marks of the axis, with their labels where they have room.
struct TimelineAxis: Sendable {
  /// A line at which a day, week, month or year begins.
  struct Tick: Hashable, Sendable {
    /// In parts of the width.
    let x: Int
    /// Empty where there is no room for it.
    let label: String
  }

  let ticks: [Tick]
  /// Months over weeks, years over months; none where the ticks are years.
  let headings: [Tick]

  init(_ scale: TimelineScale) {
    let unit = TimelineUnit.finest(for: scale)
    ticks = Self.ticks(of: unit, on: scale, isBold: false, label: unit.label)
    headings =
      unit.heading.map { heading in Self.ticks(of: heading, on: scale, isBold: true, label: heading.heading) } ?? []
  }

  /// The first stands at the left edge where its unit began before; a label that would reach the next is left out.
  private static func ticks(of unit: TimelineUnit, on scale: TimelineScale, isBold: Bool, label: (Day) -> String)
    -> [Tick]
  {
    let days = starts(of: unit, on: scale)
    let places = days.map { $0 < scale.first ? 0 : scale.start(of: $0) }
    return days.indices.map { index in
      let text = label(days[index])
      let end = index + 1 < places.count ? places[index + 1] : TimelineScale.parts
      let width = scale.parts(LabelWidth.of(text, size: TimelineMeasure.axisSize, isBold: isBold) + 8)
      return Tick(x: places[index], label: places[index] + width <= end ? text : "")
    }
  }

  private static func starts(of unit: TimelineUnit, on scale: TimelineScale) -> [Day] {
    var days: [Day] = []
    var day = unit.start(onOrBefore: scale.first)
    while day <= scale.last {
      days.append(day)
      let next = unit.next(after: day)
      // The calendar ends with the year 9999.
      guard next > day else { break }
      day = next
    }
    return days
  }
}
