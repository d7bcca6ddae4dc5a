import PlanModel

/// A bar with its label; that of a step is a link to its row.
struct TimelineItemHTML: HTMLPart {
  let placed: TimelineLane.Placed
  let scale: TimelineScale
  /// Whether the whole of a name that was cut stands behind its bar; that of a step always does, its link is known by it.
  let namesGroups: Bool

  private var item: TimelineItem { placed.item }

  func write(to html: inout HTML) {
    if let step = item.step {
      html += "<a href=\"#\(Anchor(id: step.id))\" class=\"\(step.side.rawValue) \(step.status.status.rawValue)"
      if item.isCritical { html.append(" critical") }
      if item.bar.isExpected { html.append(" undated") }
      html.append("\">")
      writeInside(to: &html)
      html.append("</a>\n")
    } else {
      html.append("<g class=\"group\">")
      writeInside(to: &html)
      html.append("</g>\n")
    }
  }

  private func writeInside(to html: inout HTML) {
    if let title = item.label.fullText, namesGroups || item.step != nil { html += "<title>\(title)</title>" }
    TimelineShape(placed: placed, scale: scale).write(to: &html)
    writeMark(to: &html)
    writeLabel(to: &html)
  }

  private func writeMark(to html: inout HTML) {
    guard item.hasMark else { return }
    let anchor = placed.place.anchor
    let shift =
      switch placed.place.side {
      case .right: anchor.pixels + TimelineMeasure.gap
      case .left: anchor.pixels - TimelineMeasure.gap - TimelineMeasure.mark + 3
      case .above: 0
      }
    html += "<use class=\"mark\" href=\"#tl-\(literal: item.step?.isOpen == true ? "b" : "t")\""
    html += " x=\"\(TimelineLength(anchor.place))\" y=\"\(labelMiddle)\""
    if shift != 0 { html += " transform=\"translate(\(shift))\"" }
    html += "/>"
  }

  private var labelMiddle: Int { placed.place.side == .above ? placed.y - 18 : placed.y }

  private func writeLabel(to html: inout HTML) {
    let mark = item.hasMark ? TimelineMeasure.mark : 0
    let anchor = placed.place.anchor
    let shift =
      switch placed.place.side {
      case .right: anchor.pixels + TimelineMeasure.gap + mark
      case .left: anchor.pixels - TimelineMeasure.gap - mark
      case .above: mark
      }
    // The end of a text that runs from right to left is at its left.
    let isEnd = (placed.place.side == .left) != item.label.isRightToLeft
    html += "<text x=\"\(TimelineLength(anchor.place))\" y=\"\(labelMiddle + 4)\""
    if shift != 0 { html += " dx=\"\(shift)\"" }
    if isEnd { html.append(" text-anchor=\"end\"") }
    if item.label.isRightToLeft { html.append(" direction=\"rtl\"") }
    html += ">\(item.label.text)"
    if let note = item.note { html += "<tspan class=\"note\" dx=\"\(TimelineMeasure.gap)\">\(note.text)</tspan>" }
    html.append("</text>")
  }
}
