/// What stands between a `BEGIN` and its `END` (RFC 5545, section 3.6).
///
/// Components and lines are named by their places in the document's lists: nesting of any depth costs no stack.
public struct CalendarComponent: Sendable {
  /// In capitals, as `VEVENT`.
  public let name: String
  /// The component directly around it; nil where it stands in no other.
  public let parent: Int?
  /// The line of its `BEGIN`.
  public let begin: Int
  /// The line of its `END`; nil where there is none.
  public internal(set) var end: Int?
  /// The lines of its own properties, in file order.
  public internal(set) var properties: [Int] = []
  /// The components directly inside, in file order.
  public internal(set) var children: [Int] = []
}
