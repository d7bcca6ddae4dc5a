import PlanSyntax

/// How wide each column of a table is set, and on which side of a cell there is space.
struct TableLayout {
  /// Wider tables are not padded: their lines would wrap, and nothing stand below anything. In columns of a terminal.
  private static let limit = 160

  private let alignments: [ColumnAlignment]
  /// Nil where the table is not padded.
  private let widths: [Int]?

  /// The layout for cells of some widths, by row and column; surplus cells have no column.
  init(_ alignments: [ColumnAlignment], cells: [[Int]]) {
    self.alignments = alignments
    // `:-:` is the narrowest cell of a delimiter row that all viewers read.
    var widths = alignments.map { _ in 3 }
    for row in cells {
      for (column, width) in row.prefix(widths.count).enumerated() { widths[column] = max(widths[column], width) }
    }
    self.widths = widths.reduce(1) { $0 + $1 + 3 } > Self.limit ? nil : widths
  }

  /// The space before and behind a cell of a width.
  func space(around width: Int, in column: Int) -> (before: String, after: String) {
    let space = room(column) - width
    guard space > 0 else { return (" ", width > 0 ? " " : "") }
    let before =
      switch alignments[column] {
      case .none, .left: 0
      case .center: space / 2
      case .right: space
      }
    return (Self.spaces(1 + before), Self.spaces(1 + space - before))
  }

  /// The row that sets the alignments.
  var delimiter: String {
    "|"
      + alignments.enumerated().map { column, alignment in
        let width = max(room(column), 3)
        return switch alignment {
        case .none: " \(Self.dashes(width)) |"
        case .left: " :\(Self.dashes(width - 1)) |"
        case .center: " :\(Self.dashes(width - 2)): |"
        case .right: " \(Self.dashes(width - 1)): |"
        }
      }.joined()
  }

  /// Columns of a terminal that a cell has; none where the table is not padded.
  private func room(_ column: Int) -> Int {
    guard let widths, column < widths.count else { return 0 }
    return widths[column]
  }

  private static func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
  private static func dashes(_ count: Int) -> String { String(repeating: "-", count: count) }
}
