/// The days that what a step waits for leaves to it; nil where nothing binds.
struct Bounds {
  /// Work begins behind this day; a step without length may fall on it.
  var after: Day?
  /// Work begins on this day at the earliest.
  var from: Day?
  /// Work ends on this day at the earliest.
  var finish: Day?

  /// The first day of work, days off included.
  var first: Day? { Self.later(after?.adding(days: 1), from) }

  /// Takes in one dependency on a step that is done in a span.
  mutating func add(_ dependency: Dependency, on span: Span, _ common: Workdays) {
    switch dependency.type {
    case .finishToStart: after = Self.later(after, common.adding(dependency.lag, to: span.finish))
    case .startToStart: from = Self.later(from, common.adding(dependency.lag, to: span.start))
    case .finishToFinish: finish = Self.later(finish, common.adding(dependency.lag, to: span.finish))
    case .startToFinish: finish = Self.later(finish, common.adding(dependency.lag, to: span.start))
    }
  }

  /// The later of two days, as far as there are any.
  static func later(_ one: Day?, _ other: Day?) -> Day? {
    guard let one, let other else { return one ?? other }
    return max(one, other)
  }
}
