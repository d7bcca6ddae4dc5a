/// A line of a table.
enum MarkdownRow {
  static func text(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

  static func delimiter(_ count: Int) -> String { text(Array(repeating: "---", count: count)) }
}
