/// What is tried on a plan to see what would follow.
struct Changes: Hashable, Sendable {
  /// Days on which steps are to end instead of their due dates.
  var delays: [Int: Day] = [:]
  /// By how many working days steps end before they are expected to.
  var savings: [Int: Int] = [:]
  /// Waits for an end that are to become waits for a beginning.
  var parallel: Set<Edge> = []
  /// Whether nobody ends before the agreed date.
  var keepsDates = true

  /// A step and a step that it waits for.
  struct Edge: Hashable, Sendable {
    let step: Int
    let predecessor: Int
  }
}
