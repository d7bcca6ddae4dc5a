import PlanModel

/// All lines of a drawing, under its bars and texts.
struct TimelinePaths: HTMLPart {
  let layout: TimelineLayout

  func write(to html: inout HTML) {
    html += "<svg viewBox=\"0 0 \(TimelineScale.parts) \(layout.height)\" preserveAspectRatio=\"none\">\n"
    writeGrid(to: &html)
    writeFlags(to: &html)
    writeArrows(to: &html)
    writeMoves(to: &html)
    html += "</svg>\n"
  }

  private func writeGrid(to html: inout HTML) {
    var grid = TimelinePath("grid")
    var frame = TimelinePath("frame")
    for tick in layout.axis.ticks where tick.x > 0 {
      grid.add(x: tick.x, from: TimelineLayout.axisHeight, to: layout.height)
    }
    for tick in layout.axis.headings where tick.x > 0 { frame.add(x: tick.x, from: 4, to: layout.height) }
    frame.add(y: TimelineLayout.axisHeight, from: 0, to: TimelineScale.parts)
    for lane in layout.lanes where lane.name != nil { frame.add(y: lane.top, from: 0, to: TimelineScale.parts) }
    html += "\(grid)\(frame)"
  }

  private func writeFlags(to html: inout HTML) {
    for placed in layout.flags.placed {
      let top = TimelineLayout.axisHeight + placed.row * TimelineLayout.flagHeight + 4
      write(placed.flag.kind, x: placed.x, from: top, to: &html)
    }
    for line in layout.flags.nameless { write(line.flag.kind, x: line.x, from: layout.top, to: &html) }
  }

  private func write(_ kind: TimelineFlag.Kind, x: Int, from top: Int, to html: inout HTML) {
    html += "<path class=\"\(kind.rawValue)\" d=\"M\(x) \(top)V\(layout.height)\"/>\n"
  }

  private func writeArrows(to html: inout HTML) {
    var plain = TimelinePath("wait")
    var critical = TimelinePath("wait strong")
    for arrow in layout.arrows {
      if arrow.isCritical { critical.add(arrow.points) } else { plain.add(arrow.points) }
    }
    html += "\(plain)\(critical)"
  }

  /// From former dates to the present, and from there to the forecast.
  private func writeMoves(to html: inout HTML) {
    var slips = TimelinePath("slip")
    var delays = TimelinePath("delay")
    for placed in layout.lanes.flatMap(\.items) {
      let bar = placed.item.bar
      if let ghost = bar.ghost {
        let y = placed.y + (bar.isMilestone ? 0 : TimelineGhost.drop)
        slips.add(y: y, from: layout.scale.middle(of: ghost.upperBound), to: placed.place.bar.upperBound)
      }
      if let forecast = bar.forecast {
        delays.add(y: placed.y, from: placed.place.bar.upperBound, to: layout.scale.middle(of: forecast))
      }
    }
    html += "\(slips)\(delays)"
  }
}
