public import PlanText

/// How a step's dates hang on another's; the names are those of project planning.
public enum DependencyType: String, Sendable, Hashable, CaseIterable {
  case finishToStart = "FS"
  case startToStart = "SS"
  case finishToFinish = "FF"
  case startToFinish = "SF"
}

/// Time between two steps; negative is a lead.
public enum Lag: Sendable, Hashable {
  case workingDays(Int)
  case calendarDays(Int)

  /// The same time in the other direction.
  var negated: Lag {
    switch self {
    case .workingDays(let days): .workingDays(-days)
    case .calendarDays(let days): .calendarDays(-days)
    }
  }

  /// The number of days, of whichever kind.
  public var days: Int {
    switch self {
    case .workingDays(let days), .calendarDays(let days): days
    }
  }
}

/// An edge of the graph: the step that holds it waits for another.
public struct Dependency: Sendable, Hashable {
  /// Index of the step waited for, in the plan's steps.
  public let step: Int
  /// Which ends of the two steps it ties; finish-to-start where the cell does not say.
  public let type: DependencyType
  /// The time between those ends, as in `4+3d`; 0 working days where the cell gives none.
  public let lag: Lag
  /// Whether the author named the step alone, not by `all above` or a range.
  public let isNamed: Bool
  /// Where the step is named in the source, all of `2–4` for each of them; the whole cell where it cannot be told.
  public let range: SourceRange

  /// How many a plan may have: `all above` in each of 1,000 rows.
  static let most = 500_000

  /// An edge to a step named alone, finish-to-start and without lag, unless told otherwise.
  public init(
    step: Int, type: DependencyType = .finishToStart, lag: Lag = .workingDays(0), isNamed: Bool = true,
    range: SourceRange
  ) {
    self.step = step
    self.type = type
    self.lag = lag
    self.isNamed = isNamed
    self.range = range
  }

  /// The same edge with another type, where it has none of its own.
  func with(_ type: DependencyType) -> Dependency {
    self.type != .finishToStart ? self : Dependency(step: step, type: type, lag: lag, isNamed: isNamed, range: range)
  }
}

/// A part of a dependency cell that gives no edge.
public struct UnresolvedDependency: Sendable, Hashable {
  /// Why it gives none.
  public enum Reason: Sendable, Hashable {
    /// A number or id that no step has.
    case unknown
    /// Prose, kept as a condition; the step with the nearest title.
    case condition(nearest: Int?)
    /// Steps that it could be, 20 at the most.
    case ambiguous([Int])
    case itself
    /// `TBD`, `[step]`.
    case placeholder
    /// The plan has more dependencies than are read.
    case surplus
  }

  /// As it was written, without markup and without white space at either end; for `surplus` all of the cell.
  public let text: String
  /// Where it stands in the source; the whole cell where that cannot be told.
  public let range: SourceRange
  /// Why it gives no edge; only a `condition` is kept as something that the step waits for.
  public let reason: Reason

  /// A part of a cell, where it stands, and why no step is waited for by it.
  public init(text: String, range: SourceRange, reason: Reason) {
    self.text = text
    self.range = range
    self.reason = reason
  }
}
