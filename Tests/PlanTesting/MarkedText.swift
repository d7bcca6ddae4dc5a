public import PlanText

/// A text in which `▶` stands right before each place that a test is about.
public struct MarkedText: Sendable {
  /// The text without its marks.
  public let text: String
  /// Byte offsets of the marked places in the text.
  public let offsets: [Int]

  /// Takes the marks out, and notes where they stood.
  public init(_ marked: String) {
    let parts = marked.split(separator: "▶", omittingEmptySubsequences: false)
    text = parts.joined()
    offsets = parts.dropLast().reduce(into: [Int]()) { $0.append(($0.last ?? 0) + $1.utf8.count) }
  }

  /// The text as it would be read from a file.
  public var source: SourceText { SourceText(name: "plan.md", text) }
}
