import PlanText

/// Edits in the order of the text; what would stay as it is makes none.
struct EditList {
  private(set) var edits: [TextEdit] = []
  private let source: SourceText

  init(_ source: SourceText) {
    self.source = source
  }

  /// Replaces a range that lies behind all others; false where the text stands there already.
  @discardableResult
  mutating func replace(_ range: SourceRange, with text: String) -> Bool {
    guard !source.bytes[range.lowerBound..<range.upperBound].elementsEqual(text.utf8) else { return false }
    if let last = edits.last, last.range.upperBound == range.lowerBound {
      edits[edits.count - 1] = TextEdit(last.range.union(range), last.replacement + text)
    } else {
      edits.append(TextEdit(range, text))
    }
    return true
  }
}
