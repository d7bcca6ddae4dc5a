import Dispatch
import Synchronization

/// Work on all cores.
enum SideBySide {
  /// What a function makes of each element, in their order; a single one pays nothing for it.
  static func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element], _ transform: @Sendable (Element) -> Result
  ) -> [Result] {
    if elements.count < 2 { return elements.map(transform) }
    let results = Mutex<[Int: Result]>([:])
    let showsProgress = Progress.isShown(for: elements.count)
    DispatchQueue.concurrentPerform(iterations: elements.count) { index in
      let result = transform(elements[index])
      results.withLock { results in
        results[index] = result
        if showsProgress { Progress.show(results.count, of: elements.count) }
      }
    }
    return results.withLock { results in elements.indices.compactMap { results[$0] } }
  }
}
