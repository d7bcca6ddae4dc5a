import PlanModel

/// Where a step stood before it was moved: an outline below its bar, or beside its diamond.
struct TimelineGhost: HTMLPart {
  /// How far below the middle of its bar it is, in pixels.
  static let drop = 8

  let placed: TimelineLane.Placed
  let scale: TimelineScale

  func write(to html: inout HTML) {
    guard let ghost = placed.item.bar.ghost else { return }
    if placed.item.bar.isMilestone {
      html +=
        "<use class=\"ghost\" href=\"#tl-m\" x=\"\(TimelineLength(scale.middle(of: ghost.upperBound)))\" y=\"\(placed.y)\"/>"
    } else {
      let start = scale.start(of: ghost.lowerBound)
      let width = max(scale.middle(of: ghost.upperBound) - start, scale.parts(TimelineMeasure.diamond))
      html += "<rect class=\"ghost\" x=\"\(TimelineLength(start))\" y=\"\(placed.y + Self.drop - 2)\""
      html += " width=\"\(TimelineLength(width))\" height=\"4\"/>"
    }
  }
}
