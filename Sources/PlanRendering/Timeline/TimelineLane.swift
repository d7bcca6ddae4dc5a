/// The bars of a phase under its name, from the top of the drawing in pixels.
struct TimelineLane: Sendable {
  /// A bar where it is drawn.
  struct Placed: Sendable {
    let item: TimelineItem
    let place: TimelinePlace
    /// The middle of the bar.
    let y: Int
    /// Where what stands to its left in the row ends.
    let clear: Int
  }

  /// Nil where the plan has no phases.
  let name: TimelineLabel?
  /// How many of its steps are done.
  let note: String
  let top: Int
  let bottom: Int
  let items: [Placed]

  static let nameHeight = 30
  private static let foot = 6

  init(_ phase: Phase, isNamed: Bool, rows: [TimelineRow], top: Int) {
    name = isNamed ? TimelineLabel(phase.name ?? "No phase", isBold: true).fitting(420) : nil
    note = "\(phase.doneCount) of \(phase.stepCount) done"
    self.top = top
    var y = top + (isNamed ? Self.nameHeight : Self.foot)
    var items: [Placed] = []
    for row in rows {
      y += row.isTall ? TimelineMeasure.tallRow : TimelineMeasure.row
      let middle = y - TimelineMeasure.row / 2
      var clear = 0
      for (item, place) in row.items {
        items.append(Placed(item: item, place: place, y: middle, clear: clear))
        clear = place.box.upperBound
      }
    }
    self.items = items
    bottom = y + Self.foot
  }
}
