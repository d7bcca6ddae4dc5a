import PlanModel

/// An arrow of horizontal and vertical lines from one bar to another.
struct TimelineArrow: Hashable, Sendable {
  enum Direction: Hashable, Sendable {
    case right, down, up
  }

  struct Point: Hashable, Sendable {
    /// In parts of the width.
    let x: Int
    /// In pixels.
    let y: Int
  }

  let points: [Point]
  let direction: Direction
  let isCritical: Bool

  /// From the end that is waited for to the end that waits.
  init(_ link: TimelineLinks.Link, from: TimelineLane.Placed, to: TimelineLane.Placed, on scale: TimelineScale) {
    isCritical = link.isCritical
    let half = scale.parts(TimelineMeasure.diamond)
    let inset = scale.parts(3)
    let entersStart = link.type == .finishToStart || link.type == .startToStart
    let leavesEnd = link.type == .finishToStart || link.type == .finishToFinish
    let leave = Self.leaving(from, atEnd: leavesEnd, inset)
    let isBelow = to.y > from.y
    let side = isBelow || to.y == from.y ? 1 : -1
    let out = Point(
      x: leave, y: from.y + side * (from.item.bar.isMilestone ? TimelineMeasure.diamond : TimelineMeasure.bar / 2))
    let start = to.place.bar.lowerBound - (to.item.bar.isMilestone ? half : 0)
    if entersStart, from.y != to.y, start - leave >= scale.parts(9) {
      points = [out, Point(x: leave, y: to.y), Point(x: start, y: to.y)]
      direction = .right
      return
    }
    let edge = to.item.bar.isMilestone ? TimelineMeasure.diamond : TimelineMeasure.bar / 2 + 1
    let enter = Self.entering(to, atStart: entersStart, inset, near: leave)
    let target = Point(x: enter, y: to.y + (to.y == from.y ? edge : -side * edge))
    direction = to.y == from.y ? .up : isBelow ? .down : .up
    if enter == leave {
      points = [out, target]
      return
    }
    let channel = to.y == from.y ? to.y + 11 : to.y - side * 11
    points = [out, Point(x: leave, y: channel), Point(x: enter, y: channel), target]
  }

  private static func leaving(_ placed: TimelineLane.Placed, atEnd: Bool, _ inset: Int) -> Int {
    let bar = placed.place.bar
    if placed.item.bar.isMilestone { return bar.lowerBound }
    return atEnd ? max(bar.upperBound - inset, bar.lowerBound) : min(bar.lowerBound + inset, bar.upperBound)
  }

  /// Straight below where it left, as far as the bar allows.
  private static func entering(_ placed: TimelineLane.Placed, atStart: Bool, _ inset: Int, near leave: Int) -> Int {
    let bar = placed.place.bar
    if placed.item.bar.isMilestone { return abs(bar.lowerBound - leave) <= inset ? leave : bar.lowerBound }
    let ends = (min(bar.lowerBound + inset, bar.upperBound), max(bar.upperBound - inset, bar.lowerBound))
    let near = atStart ? min(bar.lowerBound + 3 * inset, ends.1) : max(bar.upperBound - 3 * inset, ends.0)
    return atStart ? min(max(leave, ends.0), max(near, ends.0)) : max(min(leave, ends.1), min(near, ends.1))
  }
}
