import PlanModel

/// A layout as an image: it grows in width only, its texts stay as large as they are.
struct TimelineDrawing: HTMLPart {
  let layout: TimelineLayout
  /// The class by which the style sheet shows it where it fits.
  let name: StaticString
  /// Whether names are told in whole where a pointer rests on them: on a narrow screen there is none.
  let hasPointer: Bool

  func write(to html: inout HTML) {
    html += "<svg class=\"\(literal: name)\" height=\"\(layout.height)\" role=\"group\" aria-label=\"Timeline\">\n"
    TimelinePaths(layout: layout).write(to: &html)
    writeAxis(to: &html)
    writeFlags(to: &html)
    writeHeads(to: &html)
    for lane in layout.lanes { write(lane, to: &html) }
    html += "</svg>\n"
  }

  private func writeAxis(to html: inout HTML) {
    html.append("<g class=\"axis\">")
    for tick in layout.axis.headings where !tick.label.isEmpty {
      html +=
        "<text class=\"heading\" x=\"\(TimelineLength(tick.x))\" y=\"14\" dx=\"\(tick.x == 0 ? 0 : 5)\">\(tick.label)</text>"
    }
    for tick in layout.axis.ticks where !tick.label.isEmpty {
      html += "<text x=\"\(TimelineLength(tick.x))\" y=\"31\" dx=\"\(tick.x == 0 ? 0 : 5)\">\(tick.label)</text>"
    }
    html.append("</g>\n")
  }

  private func writeFlags(to html: inout HTML) {
    for placed in layout.flags.placed {
      let y = TimelineLayout.axisHeight + placed.row * TimelineLayout.flagHeight + 16
      let kind = placed.flag.kind.rawValue
      html += "<text class=\"flag \(kind)\" x=\"\(TimelineLength(placed.x))\" y=\"\(y)\""
      html += " dx=\"\(placed.isLeft ? -TimelineMeasure.gap : TimelineMeasure.gap)\""
      if placed.isLeft { html.append(" text-anchor=\"end\"") }
      html += ">\(placed.flag.name) <tspan>\(placed.flag.date)</tspan></text>\n"
    }
  }

  private func writeHeads(to html: inout HTML) {
    for arrow in layout.arrows {
      guard let end = arrow.points.last else { continue }
      html +=
        "<use href=\"#tl-\(arrow.direction.rawValue)\" class=\"head\(literal: arrow.isCritical ? " strong" : "")\""
      html += " x=\"\(TimelineLength(end.x))\" y=\"\(end.y)\"/>\n"
    }
  }

  private func write(_ lane: TimelineLane, to html: inout HTML) {
    if let name = lane.name {
      html += "<text class=\"lane\" x=\"0\" y=\"\(lane.top + 20)\">"
      if let full = name.fullText { html += "<title>\(full)</title>" }
      html += "\(name.text)<tspan class=\"note\" dx=\"8\">\(lane.note)</tspan></text>\n"
    }
    for placed in lane.items {
      TimelineItemHTML(placed: placed, scale: layout.scale, namesGroups: hasPointer).write(to: &html)
    }
  }
}
