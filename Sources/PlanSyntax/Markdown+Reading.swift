public import PlanText

extension Markdown {
  /// Reads a document; never fails.
  public init(_ source: SourceText) {
    var reader = DocumentReader(source)
    self = reader.read()
  }
}
