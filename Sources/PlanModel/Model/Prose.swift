public import PlanSyntax

/// A block of a document that is neither field nor table of ours.
public struct Prose: Sendable {
  /// The block as the document has it; the edges of lists and quotes are blocks too.
  public let element: Element
  /// A heading above it or its own words keep it to its author: in nothing shared.
  public let isInternal: Bool
}
