import Dispatch
import PlanModel
import PlanText
import Synchronization

/// Work on all cores.
struct SideBySide: Workers {
  func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element], _ transform: @Sendable (Element) -> Result
  ) -> [Result] {
    let results = Mutex([Result?](repeating: nil, count: elements.count))
    DispatchQueue.concurrentPerform(iterations: elements.count) { index in
      let result = transform(elements[index])
      results.withLock { $0[index] = result }
    }
    return results.withLock { $0.compactMap(\.self) }
  }

  /// Those for the rules of a plan: those of fewer steps are through before another core would have begun.
  static func workers(for plan: Plan) -> any Workers { plan.steps.count < 1_000 ? SingleWorker() : SideBySide() }

  /// Those for what a plan is made into; beside other plans a short one takes no core from them.
  static func workers(for plan: Plan, isAlone: Bool) -> any Workers { isAlone ? SideBySide() : workers(for: plan) }

  /// What a function makes of each element, in their order; a single one pays nothing for it.
  static func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element], _ transform: @Sendable (Element) -> Result
  ) -> [Result] {
    if elements.count < 2 { return elements.map(transform) }
    guard Progress.isShown(for: elements.count) else { return SideBySide().map(elements, transform) }
    let done = Atomic(0)
    defer { Progress.takeAway() }
    return SideBySide().map(elements) { element in
      let result = transform(element)
      Progress.show(done.add(1, ordering: .relaxed).newValue, of: elements.count)
      return result
    }
  }
}
