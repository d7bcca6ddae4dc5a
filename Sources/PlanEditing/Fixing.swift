public import PlanModel
import PlanText

/// A plan with the safe fixes of its findings applied, as many as leave it no worse.
///
/// Each fix is read again with the others: one that does not take its finding away, or that turns a warning into an
/// error, is left out.
public struct Fixing: Sendable {
  /// One place that was written anew.
  public struct Change: Sendable, Hashable {
    /// Whose finding it mended.
    public let rule: String
    /// What was done, as an instruction.
    public let title: String
    /// As it stood before this fix; empty where something was only put in.
    public let old: String
    /// What the fix wrote there; empty where something was only taken out.
    public let new: String
    /// Of the first byte, in the text with all fixes.
    fileprivate(set) var offset: Int
  }

  /// The plan as it is with the fixes.
  public private(set) var compilation: Compilation
  /// In the order of the text.
  public private(set) var changes: [Change] = []
  /// Number of findings that were mended.
  public private(set) var mended = 0

  private let asOf: AsOf
  private let mostTrials: Int
  private var trials = 0

  /// What a fix makes readable can have findings of its own, which are mended too, so often at most.
  private static let rounds = 8
  /// Applies the fixes of a plan that was judged from a day.
  ///
  /// To find out which of them do not go together, a plan is read 64 times at the most, and a long one until about
  /// `mostBytes` were read.
  public init(_ compilation: Compilation, asOf: AsOf, mostBytes: Int = 16 << 20) {
    self.compilation = compilation
    self.asOf = asOf
    mostTrials = min(64, 4 + mostBytes / max(1, compilation.plan.source.bytes.count))
    for _ in 0..<Self.rounds where trials < mostTrials {
      let round = FixingRound(self.compilation)
      guard !round.candidates.isEmpty, apply(round) else { break }
    }
    changes.sort { $0.offset < $1.offset }
  }

  /// Whether more fixes may be found to go together when the plan is read more often.
  public var gaveUp: Bool { trials >= mostTrials }

  /// The whole text.
  public var bytes: [UInt8] { compilation.plan.source.bytes }

  /// The line of a change, counted from 1, in the text with all fixes.
  public func line(of change: Change) -> Int { compilation.plan.source.lines.line(at: change.offset) + 1 }

  /// Applies as many fixes of a round as go together; whether there were any.
  private mutating func apply(_ round: FixingRound) -> Bool {
    var accepted: [FixingRound.Candidate] = []
    var result: Compilation?
    take(round.candidates[...], of: round, into: &accepted, &result)
    guard let result else { return false }
    note(accepted)
    compilation = result
    return true
  }

  /// Accepts candidates; where they do not all go, those of one half and then of the other.
  private mutating func take(
    _ candidates: ArraySlice<FixingRound.Candidate>, of round: FixingRound,
    into accepted: inout [FixingRound.Candidate], _ result: inout Compilation?
  ) {
    guard !candidates.isEmpty, trials < mostTrials else { return }
    trials += 1
    if let compiled = round.result(of: accepted + candidates, asOf: asOf) {
      accepted += candidates
      result = compiled
    } else if candidates.count > 1 {
      let middle = candidates.startIndex + candidates.count / 2
      take(candidates[..<middle], of: round, into: &accepted, &result)
      take(candidates[middle...], of: round, into: &accepted, &result)
    }
  }

  /// Keeps what was changed, and moves the places of what was changed before.
  private mutating func note(_ accepted: [FixingRound.Candidate]) {
    let shifts = Shifts(accepted.flatMap(\.fix.edits))
    for index in changes.indices { changes[index].offset = shifts.moved(changes[index].offset) }
    for candidate in accepted {
      changes += candidate.fix.edits.map { edit in
        Change(
          rule: candidate.diagnostic.rule, title: candidate.fix.title,
          old: compilation.plan.source.text(in: edit.range), new: edit.replacement,
          offset: shifts.moved(edit.range.lowerBound))
      }
    }
    mended += accepted.count
  }
}
