import PlanModel
import PlanText

/// Looks for the dates that can be written as ISO with the plan saying what it said: what one says may hang on how
/// another is written.
struct FormattingSearch {
  /// Text that is read again in all, in bytes: every attempt reads the whole plan.
  private static let budget = 20_000_000

  private(set) var draft: FormattingDraft
  private(set) var bytes: [UInt8]
  /// The first bytes of the cells whose dates stay as they are, in order.
  private(set) var left: [Int] = []

  private let plan: Plan
  private var attempts: Int

  /// Nil where not even the tables can be set; `all` are the edits of dates, by the first byte of the cell.
  init?(_ plan: Plan, _ all: [Int: [TextEdit]]) {
    self.plan = plan
    attempts = min(max(Self.budget / max(plan.source.bytes.count, 1), 8), 100)
    if let (draft, bytes) = Self.attempt(all, plan) {
      (self.draft, self.bytes) = (draft, bytes)
      return
    }
    guard !all.isEmpty, let (draft, bytes) = Self.attempt([:], plan) else { return nil }
    (self.draft, self.bytes) = (draft, bytes)
    left = all.keys.sorted()
    // A date that was left may be written once others are.
    var before = 0
    repeat {
      before = left.count
      let tried = left
      left = []
      add(tried[...], of: all)
    } while left.count < before && attempts > 0
    left.sort()
  }

  /// Takes in dates; where the plan does not bear them all, those of one half and then of the other.
  private mutating func add(_ cells: ArraySlice<Int>, of all: [Int: [TextEdit]]) {
    guard !cells.isEmpty else { return }
    let kept = draft.dateCells.union(cells)
    let wanted = all.filter { kept.contains($0.key) }
    if attempts > 0, let (draft, bytes) = Self.attempt(wanted, plan) {
      (self.draft, self.bytes) = (draft, bytes)
    } else if cells.count == 1 || attempts <= 0 {
      left += cells
    } else {
      let middle = cells.startIndex + cells.count / 2
      add(cells[..<middle], of: all)
      add(cells[middle...], of: all)
    }
    attempts -= 1
  }

  /// The plan with some of its dates written anew; nil where it would not say the same.
  private static func attempt(_ dates: [Int: [TextEdit]], _ plan: Plan) -> (FormattingDraft, [UInt8])? {
    let draft = FormattingDraft(plan, dates: dates)
    guard let bytes = plan.source.applying(draft.edits.edits),
      draft.edits.edits.isEmpty || plan.saysTheSame(as: plan.reread(bytes), butFor: draft.dateCells)
    else { return nil }
    return (draft, bytes)
  }
}
