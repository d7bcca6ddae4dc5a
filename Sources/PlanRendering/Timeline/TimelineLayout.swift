import PlanModel

/// Everything of a drawing in its place, before it is drawn.
struct TimelineLayout: Sendable {
  let scale: TimelineScale
  let axis: TimelineAxis
  let flags: TimelineFlagRows
  let lanes: [TimelineLane]
  let arrows: [TimelineArrow]
  /// In pixels.
  let height: Int

  static let axisHeight = 38
  static let flagHeight = 18

  /// Where the lanes begin.
  var top: Int { Self.axisHeight + flags.count * Self.flagHeight + 6 }

  /// The drawing with all steps, or with the phases where there are too many.
  init(wide content: TimelineContent) {
    let scale = TimelineScale(content.days, pixels: TimelineMeasure.wide)
    let rows =
      content.isGrouped
      ? [Self.stacked(content.groups, TimelineMeasure.label, on: scale)]
      : content.steps.map { TimelineRow.packed($0.map { $0.fitting(TimelineMeasure.label) }, on: scale) }
    self.init(content, scale, rows, isNamed: !content.isGrouped && content.phases.count > 1, links: content.links.links)
  }

  /// The drawing for a narrow screen: one bar below another, each under its name.
  init(narrow content: TimelineContent) {
    let scale = TimelineScale(content.days, pixels: TimelineMeasure.narrow)
    let items = content.isShort ? content.steps.flatMap(\.self) : content.groups
    self.init(content, scale, [Self.stacked(items, TimelineMeasure.narrowLabel, on: scale)], isNamed: false, links: [])
  }

  private static func stacked(_ items: [TimelineItem], _ width: Int, on scale: TimelineScale) -> [TimelineRow] {
    TimelineRow.stacked(items.map { $0.fitting(width) }, on: scale)
  }

  private init(
    _ content: TimelineContent, _ scale: TimelineScale, _ rows: [[TimelineRow]], isNamed: Bool,
    links: [TimelineLinks.Link]
  ) {
    self.scale = scale
    axis = TimelineAxis(scale)
    flags = TimelineFlagRows(content.flags, on: scale)
    var y = Self.axisHeight + flags.count * Self.flagHeight + 6
    var lanes: [TimelineLane] = []
    for (index, rows) in rows.enumerated() where !rows.isEmpty {
      let lane = TimelineLane(content.phases[index], isNamed: isNamed, rows: rows, top: y)
      lanes.append(lane)
      y = lane.bottom
    }
    self.lanes = lanes
    height = y + 2
    arrows = Self.arrows(links, between: lanes, on: scale)
  }

  private static func arrows(
    _ links: [TimelineLinks.Link], between lanes: [TimelineLane], on scale: TimelineScale
  ) -> [TimelineArrow] {
    var places: [Int: TimelineLane.Placed] = [:]
    for placed in lanes.flatMap(\.items) { if let step = placed.item.step { places[step.index] = placed } }
    return links.compactMap { link in
      guard let from = places[link.from], let to = places[link.to] else { return nil }
      return TimelineArrow(link, from: from, to: to, on: scale)
    }
  }
}
