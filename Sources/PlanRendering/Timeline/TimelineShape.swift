import PlanModel

/// A bar or a diamond, filled as far as it is done.
struct TimelineShape: HTMLPart {
  let placed: TimelineLane.Placed
  let scale: TimelineScale

  private var bar: TimelineBar { placed.item.bar }
  private var place: ClosedRange<Int> { placed.place.bar }

  func write(to html: inout HTML) {
    TimelineGhost(placed: placed, scale: scale).write(to: &html)
    if bar.isMilestone {
      writeSymbol("tl-m", "bar", to: &html)
      if isHalf { writeSymbol("tl-h", "part", to: &html) }
    } else {
      writeRectangle("bar", share: 1, of: 1, to: &html)
      switch placed.item.content {
      case .step: if isHalf { writeRectangle("part", share: 1, of: 2, to: &html) }
      case .group(let done, let count): if done > 0 { writeRectangle("part", share: done, of: count, to: &html) }
      }
    }
    if let forecast = bar.forecast {
      html +=
        "<use class=\"expected\" href=\"#tl-m\" x=\"\(TimelineLength(scale.middle(of: forecast)))\" y=\"\(placed.y)\"/>"
    }
  }

  private var isHalf: Bool { placed.item.step?.status.status == .inProgress }

  private func writeSymbol(_ id: StaticString, _ name: StaticString, to html: inout HTML) {
    html += "<use class=\"\(literal: name)\" href=\"#\(literal: id)\""
    html += " x=\"\(TimelineLength(place.lowerBound))\" y=\"\(placed.y)\"/>"
  }

  private func writeRectangle(_ name: StaticString, share: Int, of whole: Int, to html: inout HTML) {
    let width = (place.upperBound - place.lowerBound) * min(share, whole) / max(whole, 1)
    html += "<rect class=\"\(literal: name)\" x=\"\(TimelineLength(place.lowerBound))\""
    html += " y=\"\(placed.y - TimelineMeasure.bar / 2)\" width=\"\(TimelineLength(width))\""
    html += " height=\"\(TimelineMeasure.bar)\" rx=\"2\"/>"
  }
}
