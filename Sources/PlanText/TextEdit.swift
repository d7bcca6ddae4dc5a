/// A replacement of the bytes of a range by a text.
public struct TextEdit: Hashable, Sendable {
  public let range: SourceRange
  public let replacement: String

  public init(_ range: SourceRange, _ replacement: String) {
    self.range = range
    self.replacement = replacement
  }
}
