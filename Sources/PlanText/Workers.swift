/// How pieces of work are done that need nothing of one another: one after the other, or side by side.
///
/// What comes out is the same. Only the edge knows of cores and threads, and hands in who uses them.
public protocol Workers: Sendable {
  /// What a function makes of each element, in their order.
  func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element], _ transform: @Sendable (Element) -> Result
  ) -> [Result]
}

/// The caller alone, one piece after the other.
public struct SingleWorker: Workers {
  /// There is nothing to set up: no thread is started.
  public init() {}

  /// What a function makes of each element, in their order, on the caller's own thread.
  public func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element], _ transform: @Sendable (Element) -> Result
  ) -> [Result] {
    elements.map(transform)
  }
}
