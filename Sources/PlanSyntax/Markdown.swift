public import PlanText

/// A Markdown document: CommonMark with GFM tables and strikethrough. Every input is one.
public struct Markdown: Sendable {
  public let source: SourceText
  public let frontMatter: FrontMatter?
  /// The blocks in reading order.
  public let elements: [Element]
  /// Tables that Markdown does not see.
  public let brokenTables: [BrokenTable]
}
