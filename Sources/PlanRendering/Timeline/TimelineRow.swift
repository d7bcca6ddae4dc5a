import PlanModel

/// Items side by side that do not touch, in order of their days.
struct TimelineRow: Sendable {
  private(set) var items: [(item: TimelineItem, place: TimelinePlace)] = []

  /// Whether a label stands above its bar.
  var isTall: Bool { items.contains { $0.place.side == .above } }

  /// Where it is free to the right of what stands in it.
  private var end: Int { items.last?.place.box.upperBound ?? 0 }

  /// Puts each item into the first row that has room for it, below those it waits for; items come in order of their days.
  static func packed(_ items: [TimelineItem], on scale: TimelineScale) -> [TimelineRow] {
    let gap = scale.parts(TimelineMeasure.rowGap)
    var rows: [TimelineRow] = []
    var rowOfStep: [Int: Int] = [:]
    for item in items {
      let place = TimelinePlace(item, on: scale, above: false)
      let above = item.step?.dependencies.compactMap { rowOfStep[$0.step] }.max() ?? -1
      let row = rows.indices.first { $0 > above && rows[$0].end + gap <= place.box.lowerBound } ?? rows.count
      if row == rows.count { rows.append(TimelineRow()) }
      rows[row].items.append((item, place))
      if let step = item.step { rowOfStep[step.index] = row }
    }
    return rows
  }

  /// A row for each item, its label above its bar.
  static func stacked(_ items: [TimelineItem], on scale: TimelineScale) -> [TimelineRow] {
    items.map { TimelineRow(items: [($0, TimelinePlace($0, on: scale, above: true))]) }
  }
}
