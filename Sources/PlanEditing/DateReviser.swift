import PlanModel
import PlanText

/// Writes new dates into a plan, first as close to what stands there as can be, then as plainly as need be.
struct DateReviser {
  /// A date that is written anew.
  private struct Revised {
    let date: PlanDate
    let change: DateChange
    var writing = DateWriting.kept
    let form: DateForm
  }

  private let compilation: Compilation
  private let reason: SlipReason?
  /// When go-live is to be forecast.
  private let goLive: Day?
  private let dates: [PlanDate]
  /// By place among the plan's dates.
  private var revised: [Int: Revised] = [:]
  private var unwritten: [Int] = []

  private var plan: Plan { compilation.plan }

  init(_ wish: NewDates, _ compilation: Compilation) {
    self.compilation = compilation
    reason = wish.reason
    goLive = wish.goLive
    dates = compilation.plan.dates
    for (index, date) in dates.enumerated() {
      guard let change = date.change(wish, in: compilation.plan) else { continue }
      revise(index, change)
    }
  }

  /// Edits until every date says what it should; a date that can only be reached in vain ends it.
  mutating func outcome() -> PlanRevision.Outcome {
    if let outOfRange { return outOfRange }
    while true {
      let edits = revised.compactMapValues(edit)
      let lossy = revised.keys.filter { !isHarmless(edits[$0], revised[$0]) }.sorted()
      guard lossy.isEmpty else {
        if let refusal = refusal(of: lossy) { return refusal }
        continue
      }
      guard let bytes = plan.source.applying(Array(edits.values)) else { return refusal(Array(revised.keys)) }
      let result = edits.isEmpty ? compilation : compilation.recompiled(bytes)
      let missed = missed(in: result.plan)
      if missed.isEmpty { return finished(result, edits) }
      let hopeless = next(of: missed).filter { !mend($0) }
      guard hopeless.isEmpty else { return refusal(hopeless) }
    }
  }

  // MARK: Steps

  private mutating func revise(_ index: Int, _ change: DateChange) {
    let date = dates[index]
    if case .due(let step) = date.place, !plan.hasCell(.due, of: plan.steps[step]) {
      unwritten.append(step)
    } else {
      revised[index] = Revised(date: date, change: change, form: DateForm(of: date, in: plan))
    }
  }

  /// Mends what an edit would destroy; a refusal where that cannot be.
  private mutating func refusal(of lossy: [Int]) -> PlanRevision.Outcome? {
    let hopeless = lossy.filter { !mend($0) }
    return hopeless.isEmpty ? nil : .refused(.entangled(lines: hopeless.map(line)))
  }

  /// Whether an edit leaves everything but dates as it stands.
  private func isHarmless(_ edit: TextEdit?, _ revised: Revised?) -> Bool {
    guard let edit, let entry = revised?.date.entry else { return false }
    let goes = entry.reading == .none || entry.reading == .placeholder
    return KeptText(plan.source.text(in: edit.range)).isKept(
      in: KeptText(edit.replacement), forgetting: KeptText(goes ? entry.text : ""))
  }

  private func edit(_ revised: Revised) -> TextEdit? {
    let text = DateText(revised.date.entry, revised.form, in: plan.source)
    let new =
      revised.change.isPin
      ? text.pinned(revised.writing) : text.moved(to: revised.change.text, reason, revised.writing)
    let isBlank = revised.date.entry.range.isEmpty
    let blanks = isBlank ? plan.source.blanks(around: revised.date.entry.range) : revised.date.entry.range
    if isBlank { return TextEdit(blanks, Self.padded(new, blanks.count)) }
    return revised.form.value(new).map { TextEdit(blanks, $0) }
  }

  /// Dates that do not say what they should, by place; all of them where fields came or went.
  private func missed(in new: Plan) -> [Int] {
    let after = new.dates
    guard after.count == dates.count else { return Array(revised.keys) }
    return dates.indices.filter { index in
      let old = dates[index].entry
      if let revised = revised[index] {
        return !revised.change.isMet(by: after[index].entry, before: old, reason.map(revised.form.readable))
      }
      return old.day != nil && !after[index].entry.saysTheSame(as: old)
    }
  }

  /// Those to mend first: what counts from another step may come right when that one does.
  private func next(of missed: [Int]) -> [Int] {
    let first = missed.filter { revised[$0] != nil || !dates[$0].entry.text.contains("#") }
    return first.isEmpty ? missed : first
  }

  /// Tries the next way to make a date say what it should; false where there is none left.
  private mutating func mend(_ index: Int) -> Bool {
    if let current = revised[index] {
      guard current.writing == .kept, !isPartOfCell(dates[index]) else { return false }
      revised[index]?.writing = .plain
      return true
    }
    let entry = dates[index].entry
    guard let day = entry.day else { return false }
    revise(index, DateChange(start: entry.start, day: day, isPin: true))
    return revised[index] != nil
  }

  /// Whether other things than the date stand in its cell, as in a status that names a day.
  private func isPartOfCell(_ date: PlanDate) -> Bool {
    if case .doneOn(let step) = date.place { date.entry.range == plan.steps[step].status.range } else { false }
  }

  // MARK: Ends

  private func finished(_ result: Compilation, _ edits: [Int: TextEdit]) -> PlanRevision.Outcome {
    if result.count(.error) > compilation.count(.error) {
      return .refused(.contradictory(result.diagnostics.filter { $0.severity == .error }))
    }
    let changes = edits.sorted { $0.value.range.lowerBound < $1.value.range.lowerBound }.map { index, edit in
      PlanRevision.Change(
        line: line(index), old: plan.source.text(in: dates[index].entry.range), new: Self.trimmed(edit.replacement),
        isPin: revised[index]?.change.isPin == true)
    }
    return .revised(
      PlanRevision(compilation: result, changes: changes, unwritten: unwritten, otherGoLive: otherGoLive(result)))
  }

  /// The forecast of go-live in the plan as it stands then, if another was meant; a date without a cell tells nothing.
  private func otherGoLive(_ result: Compilation) -> Day? {
    guard unwritten.isEmpty, let goLive, let forecast = result.schedule?.goLive.forecast else { return nil }
    return forecast == goLive ? nil : forecast
  }

  /// A refusal where counting ran out of days: it stops at the first and the last one there is.
  private var outOfRange: PlanRevision.Outcome? {
    let indices = revised.filter { !$0.value.change.isPin && [.first, .last].contains($0.value.change.day) }.keys
      .sorted()
    return indices.isEmpty ? nil : .refused(.outOfRange(indices.map { dates[$0].place }, lines: indices.map(line)))
  }

  private func refusal(_ indices: [Int]) -> PlanRevision.Outcome {
    let indices = indices.sorted()
    return .refused(.unreadable(lines: indices.map(line)))
  }

  /// Counted from 1.
  private func line(_ index: Int) -> Int { plan.source.lines.line(at: dates[index].entry.range.lowerBound) + 1 }

  /// A date for an empty cell, as wide as the cell if it can be.
  private static func padded(_ text: String, _ width: Int) -> String {
    " \(text) " + String(repeating: " ", count: max(width - text.utf8.count - 2, 0))
  }

  private static func trimmed(_ text: String) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

extension DateEntry {
  /// Whether another reading of the same text gives the same days.
  func saysTheSame(as other: DateEntry) -> Bool {
    day == other.day && start == other.start && slips == other.slips
  }
}

extension SourceText {
  /// An empty place with the white space around it.
  fileprivate func blanks(around range: SourceRange) -> SourceRange {
    func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    var start = range.lowerBound
    var end = range.upperBound
    while start > 0, isBlank(bytes[start - 1]) { start -= 1 }
    while end < bytes.count, isBlank(bytes[end]) { end += 1 }
    return SourceRange(start, end)
  }
}
