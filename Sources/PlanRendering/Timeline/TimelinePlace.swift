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
  let side: Side
  /// What the label's place is counted from.
  let anchor: TimelineReach
  /// All of it.
  let box: ClosedRange<Int>

  init(_ item: TimelineItem, on scale: TimelineScale, above: Bool) {
    let bar = Self.bar(item.bar, on: scale)
    let marks = Self.marks(item.bar, bar, on: scale)
    let first =
      marks.map { TimelineReach(place: $0.place, pixels: -$0.pixels) }
      .min { $0.parts(on: scale) < $1.parts(on: scale) } ?? TimelineReach(place: bar.lowerBound, pixels: 0)
    let last = marks.max { $0.parts(on: scale) < $1.parts(on: scale) } ?? first
    let (left, right) = (first.parts(on: scale), last.parts(on: scale))
    let reach = scale.parts(item.width + TimelineMeasure.gap)
    self.bar = bar
    if !above, right + reach <= TimelineScale.parts {
      (side, anchor, box) = (.right, last, left...(right + reach))
    } else if !above, left - reach >= 0 {
      (side, anchor, box) = (.left, first, (left - reach)...right)
    } else {
      let width = scale.parts(item.width)
      let start = max(min(left, TimelineScale.parts - width), 0)
      side = .above
      anchor = TimelineReach(place: start, pixels: 0)
      box = min(start, left)...max(right, start + width)
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

  /// What has to be free of labels: the bar's ends, former dates and the forecast, diamonds with their points.
  private static func marks(
    _ bar: TimelineBar, _ place: ClosedRange<Int>, on scale: TimelineScale
  ) -> [TimelineReach] {
    let ends = [place.lowerBound, place.upperBound].map {
      TimelineReach(place: $0, pixels: bar.isMilestone ? TimelineMeasure.diamond : 1)
    }
    let others = [bar.forecast, bar.ghost?.lowerBound, bar.ghost?.upperBound].compactMap(\.self)
    return ends + others.map { TimelineReach(place: scale.middle(of: $0), pixels: TimelineMeasure.diamond) }
  }
}

/// A point some pixels beside a place that moves with the width of the drawing.
struct TimelineReach: Hashable, Sendable {
  /// In parts of the width.
  let place: Int
  /// To the right; negative to the left.
  let pixels: Int

  /// Where that is in the narrowest drawing, in parts.
  func parts(on scale: TimelineScale) -> Int {
    pixels < 0 ? place - scale.parts(-pixels) : place + scale.parts(pixels)
  }
}
