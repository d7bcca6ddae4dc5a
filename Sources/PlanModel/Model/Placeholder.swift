public import PlanText

/// Something that still has to be filled in.
public struct Placeholder: Sendable, Hashable {
  public let text: String
  public let range: SourceRange
  /// `<date>`: Markdown shows it as nothing.
  public let isInvisible: Bool

  public init(text: String, range: SourceRange, isInvisible: Bool) {
    self.text = text
    self.range = range
    self.isInvisible = isInvisible
  }
}
