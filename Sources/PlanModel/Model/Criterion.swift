public import PlanText

/// What success is, in a point of a list or a field's value.
public struct Criterion: Sendable, Hashable {
  /// As it was written, without markup; the paragraphs of a list item in one text.
  public let text: String
  /// The name of its list, a heading above or its own words ask for it: in nothing shared.
  public let isInternal: Bool
  /// Where it stands in the source: the beginning of a list item, or a field's value.
  public let range: SourceRange
}
