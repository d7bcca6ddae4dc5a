/// A replacement of the bytes of a range by a text.
public struct TextEdit: Hashable, Sendable {
  /// What is replaced; an empty range only puts text in at its place.
  public let range: SourceRange
  /// What stands there afterwards, as UTF-8; empty where the bytes are only taken out.
  public let replacement: String

  /// A text in place of what stands in a range.
  public init(_ range: SourceRange, _ replacement: String) {
    self.range = range
    self.replacement = replacement
  }
}
