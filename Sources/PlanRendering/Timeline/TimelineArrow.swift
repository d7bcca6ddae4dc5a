import PlanModel

/// An arrow of horizontal and vertical lines from one bar to another.
struct TimelineArrow: Hashable, Sendable {
  /// Which way its head points: a diamond's left point lies beside the place where its line ends.
  enum Direction: String, Hashable, Sendable {
    case right = "r"
    case rightOfDiamond = "s"
    case down = "d"
    case up = "u"
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
    let inset = scale.parts(3)
    let isUpward = to.y < from.y
    let leave = from.leaving(atEnd: link.type == .finishToStart || link.type == .finishToFinish, inset)
    let entersStart = link.type == .finishToStart || link.type == .startToStart
    let out = Point(x: leave, y: from.y + (isUpward ? -from.half : from.half))
    if entersStart, to.isOpen(from: leave + scale.parts(from.item.bar.isMilestone ? 16 : 10)), to.y != from.y {
      points = [out, Point(x: leave, y: to.y), Point(x: to.place.bar.lowerBound, y: to.y)]
      direction = to.item.bar.isMilestone ? .rightOfDiamond : .right
      return
    }
    // Between two rows, then in from there.
    let enter = to.entering(atStart: entersStart, inset, near: leave)
    let isFromBelow = to.y <= from.y
    let target = Point(x: enter, y: to.y + (isFromBelow ? to.half + 1 : -to.half - 1))
    let channel = to.y + (isFromBelow ? Self.channel : -Self.channel)
    direction = isFromBelow ? .up : .down
    points =
      enter == leave && to.y != from.y
      ? [out, target] : [out, Point(x: leave, y: channel), Point(x: enter, y: channel), target]
  }

  /// From the middle of a row to where nothing of it or the next one stands, in pixels.
  private static let channel = 12
}

extension TimelineLane.Placed {
  /// Half of its height, in pixels.
  fileprivate var half: Int { item.bar.isMilestone ? TimelineMeasure.diamond : TimelineMeasure.bar / 2 }

  /// Whether an arrow can reach its first day from the left, along its row.
  fileprivate func isOpen(from x: Int) -> Bool {
    x <= place.bar.lowerBound && place.side != .left && clear <= x && item.bar.ghost == nil
  }

  fileprivate func leaving(atEnd: Bool, _ inset: Int) -> Int {
    if item.bar.isMilestone { return place.bar.lowerBound }
    return atEnd
      ? max(place.bar.upperBound - inset, place.bar.lowerBound)
      : min(place.bar.lowerBound + inset, place.bar.upperBound)
  }

  /// Straight from where it left, as far as the bar allows near that end.
  fileprivate func entering(atStart: Bool, _ inset: Int, near leave: Int) -> Int {
    let bar = place.bar
    if item.bar.isMilestone { return abs(bar.lowerBound - leave) <= inset ? leave : bar.lowerBound }
    let (low, high) =
      atStart
      ? (bar.lowerBound + inset, bar.lowerBound + 4 * inset) : (bar.upperBound - 4 * inset, bar.upperBound - inset)
    return min(
      max(leave, min(max(low, bar.lowerBound), bar.upperBound)), max(min(high, bar.upperBound), bar.lowerBound))
  }
}
