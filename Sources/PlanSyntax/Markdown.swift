public import PlanText

/// A Markdown document: CommonMark with GFM tables and strikethrough. Every input is one.
public struct Markdown: Sendable {
  /// The text that was read; every range counts in its bytes.
  public let source: SourceText
  /// Nil where the text does not begin with a `---` line, or no `---` or `...` ends it.
  public let frontMatter: FrontMatter?
  /// The blocks in reading order.
  public let elements: [Element]
  /// Tables that Markdown does not see.
  public let brokenTables: [BrokenTable]
}
