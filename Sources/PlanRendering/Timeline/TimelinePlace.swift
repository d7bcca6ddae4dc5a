/// Where a bar and its label stand across the drawing, in parts of its width, and what they take of a row.
///
/// What has a fixed size reaches out from a place: to the left of the first day, to the right of the last. So nothing that
/// is apart in the narrowest drawing meets in a wider one.
struct TimelinePlace: Hashable, Sendable {
  /// Where the label stands.
  enum Side: Hashable, Sendable {
    case right, left, above
  }

  /// The bar without what reaches out of it.
  let bar: ClosedRange<Int>
  /// The bar with forecast, former dates and the points of diamonds.
  let marks: ClosedRange<Int>
  let side: Side
  /// Where the label's anchor is: its left end, or its right end at the left of a bar.
  let anchor: Int
  /// All of it.
  let box: ClosedRange<Int>

  init(_ item: TimelineItem, on scale: TimelineScale, above: Bool) {
    let bar = Self.bar(item.bar, on: scale)
    let marks = Self.marks(item.bar, bar, on: scale)
    let reach = scale.parts(item.width + TimelineMeasure.gap)
    let side: Side =
      above
      ? .above
      : marks.upperBound + reach <= TimelineScale.parts
        ? .right
        : marks.lowerBound - reach >= 0 ? .left : .above
    self.bar = bar
    self.marks = marks
    self.side = side
    switch side {
    case .right:
      anchor = marks.upperBound
      box = marks.lowerBound...(marks.upperBound + reach)
    case .left:
      anchor = marks.lowerBound
      box = (marks.lowerBound - reach)...marks.upperBound
    case .above:
      let width = scale.parts(item.width)
      anchor = max(min(marks.lowerBound, TimelineScale.parts - width), 0)
      box = min(anchor, marks.lowerBound)...max(marks.upperBound, anchor + width)
    }
  }

  /// A milestone is in the middle of its day; a span is wide enough to be seen.
  private static func bar(_ bar: TimelineBar, on scale: TimelineScale) -> ClosedRange<Int> {
    if bar.isMilestone {
      let middle = scale.middle(of: bar.days.upperBound)
      return middle...middle
    }
    let start = scale.start(of: bar.days.lowerBound)
    return start...max(scale.end(of: bar.days.upperBound), start + scale.parts(TimelineMeasure.diamond))
  }

  private static func marks(_ bar: TimelineBar, _ place: ClosedRange<Int>, on scale: TimelineScale) -> ClosedRange<Int>
  {
    let half = scale.parts(TimelineMeasure.diamond)
    var days = [bar.forecast].compactMap(\.self)
    if let ghost = bar.ghost { days += [ghost.lowerBound, ghost.upperBound] }
    let places =
      days.flatMap { [scale.middle(of: $0) - half, scale.middle(of: $0) + half] }
      + [place.lowerBound - (bar.isMilestone ? half : 0), place.upperBound + (bar.isMilestone ? half : 0)]
    return (places.min() ?? place.lowerBound)...(places.max() ?? place.upperBound)
  }
}
