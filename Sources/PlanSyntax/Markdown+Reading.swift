import CCMark
public import PlanText

extension Markdown {
  /// Reads a document.
  public init(_ source: SourceText) {
    self.init(source: source, frontMatter: nil, elements: [], brokenTables: [])
  }
}
