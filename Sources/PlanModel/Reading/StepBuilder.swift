import PlanSyntax
import PlanText

/// Makes steps of drafts: gives ids, counts dates out, finds what each waits for.
struct StepBuilder {
  private let drafts: [StepDraft]
  private let cells: [DateCells]
  private let dates: PlanDates
  private let source: SourceText
  private let index: StepIndex

  init(_ drafts: [StepDraft], cells: [DateCells], dates: PlanDates, source: SourceText) {
    self.drafts = drafts
    self.cells = cells
    self.dates = dates
    self.source = source
    index = StepIndex(drafts)
  }

  func steps() -> [Step] {
    let due = dueEntries()
    let ids = index.isNumbered ? drafts.compactMap(\.writtenId?.text) : StepIds.ids(of: drafts)
    var dependencies = DependencyReader(drafts, index: index, source: source)
    var steps: [Step] = []
    steps.reserveCapacity(drafts.count)
    for (number, draft) in drafts.enumerated() {
      draft.due = due[number] ?? draft.due
      draft.start = cells[number].start.map { entry($0, draft, due) } ?? draft.start
      draft.doneOn = cells[number].doneOn.map { entry($0, draft, due) } ?? draft.doneOn
      completeDoneOn(draft)
      completeStatus(draft)
      completeReason(draft)
      let result = dependencies.read(number)
      steps.append(Step(draft, id: ids[number], dependencies: result.edges, unresolved: result.unresolved))
    }
    return steps
  }

  // MARK: Dates that count from steps

  /// The due entries; those that count from another step's come after it, and a circle of them counts from nothing.
  private func dueEntries() -> [DateEntry?] {
    var entries: [DateEntry?] = cells.map { $0.due.map { dates.entry($0) } }
    var settled = [Bool](repeating: false, count: cells.count)
    for first in cells.indices where anchor(of: first) != nil { settle(first, &entries, &settled) }
    return entries
  }

  private func settle(_ first: Int, _ entries: inout [DateEntry?], _ settled: inout [Bool]) {
    var chain: [Int] = []
    var current: Int? = first
    while let step = current, entries[step]?.day == nil, !settled[step] {
      settled[step] = true
      chain.append(step)
      current = anchor(of: step)
    }
    for step in chain.reversed() {
      guard let cell = cells[step].due else { continue }
      entries[step] = entry(cell, drafts[step], entries)
    }
  }

  /// The step that a due date counts from.
  private func anchor(of step: Int) -> Int? {
    guard case .syntax(let syntax) = cells[step].due?.content,
      case .offset(.step(let id), _) = syntax.current?.expression,
      case .one(let anchor) = index.step(withId: id, inTable: drafts[step].table)
    else { return nil }
    return anchor
  }

  /// The date that a cell gives, counted from other steps where it names some.
  private func entry(_ cell: DateCell, _ draft: StepDraft, _ due: [DateEntry?]) -> DateEntry {
    guard case .syntax(let syntax) = cell.content else { return dates.entry(cell) }
    var steps: [String: Day] = [:]
    for part in syntax.parts {
      if case .offset(.step(let id), _) = part.expression { steps[id] = dueDay(of: id, inTable: draft.table, due) }
    }
    return dates.entry(cell, steps: steps)
  }

  private func dueDay(of id: String, inTable table: Int, _ entries: [DateEntry?]) -> Day? {
    guard case .one(let step) = index.step(withId: id, inTable: table) else { return nil }
    return entries[step]?.day
  }

  // MARK: What other cells add

  /// `Done 2026-06-10`: the day behind the word.
  private func completeDoneOn(_ draft: StepDraft) {
    guard draft.status.status == .done, draft.doneOn.reading == .none,
      draft.status.text.utf8.contains(where: { (0x30...0x39).contains($0) })
    else {
      return
    }
    var rest = draft.status.text[...]
    for _ in 0..<6 {
      guard let space = rest.firstIndex(of: " ") else { return }
      rest = rest[space...].drop { " (:–-".contains($0) }
      let text = rest.last == ")" ? rest.dropLast() : rest
      guard DateExpression(text) != nil else { continue }
      draft.doneOn = dates.entry(DateCell(draft.status.cell(of: text, in: source)))
      return
    }
  }

  /// A day on which a step was done says that it is, where no status does.
  private func completeStatus(_ draft: StepDraft) {
    guard draft.status.reading == .blank, draft.status.status == .notStarted, draft.doneOn.day != nil else { return }
    draft.status = StatusEntry(text: "", range: draft.status.range, reading: .blank, status: .done)
  }

  /// `slip: pen-test backlog` in the notes.
  private func completeReason(_ draft: StepDraft) {
    guard let last = draft.due.slips.last, last.reason == nil, let notes = draft.notes?.text,
      let found = notes.indices.first(where: { notes[$0...].prefix(5).lowercased() == "slip:" })
    else { return }
    let reason = notes[found...].dropFirst(5).prefix { $0 != ";" }.trimmingSpace
    // One that an earlier slip has is not the last one's.
    guard !reason.isEmpty, !draft.due.slips.contains(where: { $0.reason == reason }) else { return }
    draft.due = draft.due.with(Slip(from: last.from, to: last.to, reason: reason, wrongWeekday: last.wrongWeekday))
  }
}

extension StatusEntry {
  /// A part of the text as a cell of its own; one that cannot be found has the place of the whole, and is not verbatim.
  fileprivate func cell(of part: Substring, in source: SourceText) -> Cell {
    let whole = Cell(content: source.text(in: range) == text ? nil : Inlines(text: text), text: text, range: range)
    let place = whole.range(of: part, in: source)
    let text = String(part)
    return Cell(content: source.text(in: place) == text ? nil : Inlines(text: text), text: text, range: place)
  }
}

extension DateEntry {
  /// The same with another last slip.
  fileprivate func with(_ last: Slip) -> DateEntry {
    DateEntry(
      text: text, range: range, reading: reading, start: start, day: day, completion: completion,
      slips: slips.dropLast() + [last], impossibleFormers: impossibleFormers, remark: remark, isPinned: isPinned,
      pinning: pinning,
      isoEdits: isoEdits)
  }
}
