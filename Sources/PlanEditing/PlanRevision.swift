public import PlanModel
public import PlanText

/// A plan with some of its dates moved, and the bytes of its text that changed for it.
public struct PlanRevision: Sendable {
  /// One date that was written anew.
  public struct Change: Sendable, Hashable {
    /// Counted from 1, in the text as it was.
    public let line: Int
    /// As it stood in the source, marks included; empty where there was nothing.
    public let old: String
    /// As it stands there now, the former day struck through: `~~2026-07-10~~ 2026-07-17`.
    public let new: String
    /// Whether the day is the same as before, written out because what it was counted from moves.
    public let isPin: Bool
  }

  /// The plan as it is with the changes.
  public let compilation: Compilation
  /// In file order; none where all dates stood there already.
  public let changes: [Change]
  /// Steps whose rows have no cell for the due date that they were to get.
  public let unwritten: [Int]
  /// The day for which go-live is forecast now, where that is not the one that the new dates were to bring.
  public let otherGoLive: Day?

  /// The whole text.
  public var bytes: [UInt8] { compilation.plan.source.bytes }
}

/// Why dates of a plan cannot be written.
public enum RevisionRefusal: Sendable, Hashable {
  /// Dates that would not be read as they are meant, with the lines where they stand, counted from 1.
  case unreadable(lines: [Int])
  /// Dates that cannot be written without destroying what stands beside them, with their lines, counted from 1.
  case entangled(lines: [Int])
  /// Days beyond the years 1 to 9999, with the lines where they would stand, counted from 1.
  case outOfRange([PlanDate.Place], lines: [Int])
  /// The plan would contradict itself: the errors it would have.
  case contradictory([Diagnostic])
}

extension PlanRevision {
  /// What came of a revision.
  public enum Outcome: Sendable {
    case revised(PlanRevision)
    case refused(RevisionRefusal)
  }

  /// Writes new days into a plan, and reads it again to see that each date, moved or not, says what it should.
  public static func outcome(of wish: NewDates, in compilation: Compilation) -> Outcome {
    var reviser = DateReviser(wish, compilation)
    return reviser.outcome()
  }
}
