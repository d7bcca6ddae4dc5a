/// A part of the plan in the order its author put it, for the page.
public enum Passage: Sendable {
  /// What is neither field nor table of ours: kept, and shown where it stood.
  case prose([Prose])
  /// Index into the plan's tables.
  case steps(table: Int)
  case people(rows: Range<Int>)
  case risks(rows: Range<Int>)
  case criteria(rows: Range<Int>)
}
