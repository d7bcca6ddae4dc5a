public import PlanText

/// Something that still has to be filled in.
public struct Placeholder: Sendable, Hashable {
  /// As it was written, with its brackets: `[Name]`, `<date>`, `TBD`.
  public let text: String
  /// Where it stands in the source; all of its cell, value or paragraph where that cannot be told.
  public let range: SourceRange
  /// `<date>`: Markdown shows it as nothing.
  public let isInvisible: Bool

  /// A gap as its author left it, and whether viewers show anything there.
  public init(text: String, range: SourceRange, isInvisible: Bool) {
    self.text = text
    self.range = range
    self.isInvisible = isInvisible
  }
}
