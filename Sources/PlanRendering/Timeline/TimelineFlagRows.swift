/// The names of the flags in rows, none over another or over another's line.
struct TimelineFlagRows: Sendable {
  struct Placed: Hashable, Sendable {
    let flag: TimelineFlag
    let x: Int
    let isLeft: Bool
    /// Counted from the top.
    var row: Int
    /// Line and name, in parts of the width.
    let box: ClosedRange<Int>
  }

  /// In order of their days; what finds no room has no name, only a line.
  private(set) var placed: [Placed] = []
  private(set) var nameless: [(flag: TimelineFlag, x: Int)] = []

  /// How many rows there are.
  var count: Int { (placed.map(\.row).max() ?? -1) + 1 }

  init(_ flags: [TimelineFlag], on scale: TimelineScale) {
    for flag in flags.sorted(by: { ($0.day, $0.kind.rawValue) < ($1.day, $1.kind.rawValue) }) {
      if let choice = Self.choices(flag, on: scale).first(where: { choice in
        placed.allSatisfy { !Self.meet($0, choice) }
      }) {
        placed.append(choice)
      } else {
        nameless.append((flag, scale.middle(of: flag.day)))
      }
    }
    let top = placed.map(\.row).min() ?? 0
    for index in placed.indices { placed[index].row -= top }
  }

  /// At the right of its line if there is room, in the nearest row.
  private static func choices(_ flag: TimelineFlag, on scale: TimelineScale) -> [Placed] {
    let x = scale.middle(of: flag.day)
    let width = LabelWidth.of("\(flag.name) \(flag.date)", size: TimelineMeasure.axisSize, isBold: true)
    let reach = scale.parts(width + 2 * TimelineMeasure.gap)
    let edge = scale.parts(2)
    let right = x + reach <= TimelineScale.parts ? [(false, (x - edge)...(x + reach))] : []
    let left = x - reach >= 0 ? [(true, (x - reach)...(x + edge))] : []
    return [0, 1, -1, 2, -2, 3, -3, 4, -4].flatMap { row in
      (right + left).map { Placed(flag: flag, x: x, isLeft: $0.0, row: row, box: $0.1) }
    }
  }

  /// Whether one covers the other, or the line of the upper one runs through the lower one.
  private static func meet(_ one: Placed, _ other: Placed) -> Bool {
    if one.row == other.row { return one.box.overlaps(other.box) }
    let (upper, lower) = one.row < other.row ? (one, other) : (other, one)
    return lower.box.contains(upper.x)
  }
}
