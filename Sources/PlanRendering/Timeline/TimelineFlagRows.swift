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

  /// What finds no room has no name, only a line; a former day then has none either.
  private(set) var placed: [Placed] = []
  private(set) var nameless: [(flag: TimelineFlag, x: Int)] = []

  /// How many rows there are.
  var count: Int { (placed.map(\.row).max() ?? -1) + 1 }

  /// Tries which names stand left of their lines until each has room, else takes what names most.
  init(_ flags: [TimelineFlag], on scale: TimelineScale) {
    let flags = TimelineFlag.Kind.allCases.flatMap { kind in flags.filter { $0.kind == kind } }
    var best = TimelineFlagRows(flags, leftFirst: 0, on: scale)
    for leftFirst in 1..<(1 << flags.count) where best.placed.count < flags.count {
      let other = TimelineFlagRows(flags, leftFirst: leftFirst, on: scale)
      if other.placed.count > best.placed.count { best = other }
    }
    self = best
  }

  /// One after the other; each bit of `leftFirst` is one flag's.
  private init(_ flags: [TimelineFlag], leftFirst: Int, on scale: TimelineScale) {
    for (index, flag) in flags.enumerated() {
      let choices = Self.choices(flag, leftFirst: leftFirst & (1 << index) != 0, on: scale)
      if let choice = choices.first(where: { choice in placed.allSatisfy { !Self.meet($0, choice) } }) {
        placed.append(choice)
      } else if flag.kind != .former {
        nameless.append((flag, scale.middle(of: flag.day)))
      }
    }
    let top = placed.map(\.row).min() ?? 0
    for index in placed.indices { placed[index].row -= top }
  }

  /// Left or right of its line where there is room, in the nearest row.
  private static func choices(_ flag: TimelineFlag, leftFirst: Bool, on scale: TimelineScale) -> [Placed] {
    let x = scale.middle(of: flag.day)
    let width = LabelWidth.of("\(flag.name) \(flag.date)", size: TimelineMeasure.axisSize, isBold: true)
    let reach = scale.parts(width + 2 * TimelineMeasure.gap)
    let edge = scale.parts(2)
    let right = x + reach <= TimelineScale.parts ? [(false, (x - edge)...(x + reach))] : []
    let left = x - reach >= 0 ? [(true, (x - reach)...(x + edge))] : []
    return [0, 1, -1, 2, -2, 3, -3, 4, -4].flatMap { row in
      (leftFirst ? left + right : right + left).map { Placed(flag: flag, x: x, isLeft: $0.0, row: row, box: $0.1) }
    }
  }

  /// Whether one covers the other, or the line of the upper one runs through the lower one.
  private static func meet(_ one: Placed, _ other: Placed) -> Bool {
    if one.row == other.row { return one.box.overlaps(other.box) }
    let (upper, lower) = one.row < other.row ? (one, other) : (other, one)
    return lower.box.contains(upper.x)
  }
}
