import PlanSyntax
import PlanText

/// Turns a written date into days.
struct DateReader {
  let context: DateContext
  let source: SourceText
  let written: WrittenDate
  /// Due days of the steps that the date may count from, by the ids it names.
  var steps: [String: Day] = [:]

  private var syntax: DateSyntax { written.syntax }

  /// What the date says and what it means.
  func entry() -> DateEntry {
    switch syntax.value {
    case .none: unread(.none)
    case .placeholder: unread(.placeholder)
    case .vague: unread(.vague(suggestion: nil))
    case .single(let part): dated(from: nil, to: part)
    case .range(let first, let last): dated(from: first, to: last)
    }
  }

  private func unread(_ reading: DateEntry.Reading) -> DateEntry {
    DateEntry(text: written.text, range: written.range, reading: reading, remark: syntax.remark)
  }

  private func dated(from first: DateSyntax.Part?, to last: DateSyntax.Part) -> DateEntry {
    let outcome = outcome(last)
    guard case .day(let due, _) = outcome else { return unread(reading(outcome)) }
    var start: Day?
    if let first {
      let outcome = self.outcome(first)
      guard case .day(let day, let isYearInferred) = outcome else { return unread(reading(outcome)) }
      start = context.firstDay(of: first.expression, day)
      // `Dec 20 – Jan 5`: the year of the end, less one.
      if isYearInferred, let day = start, day > due { start = day.adding(months: -12) }
    }
    let entry = DateEntry(
      text: written.text, range: written.range, reading: .day, start: start, day: due,
      completion: completion([first, last].compactMap(\.self)), slips: slips(to: due),
      impossibleFormers: impossibleFormers, remark: syntax.remark, isoEdits: isoEdits(start, due))
    let parts = [first, last].compactMap(\.self)
    return parts.allSatisfy(\.expression.isAbsolute) ? entry : entry.pinned(by: pinning(parts, entry.spelledOut))
  }

  private func outcome(_ part: DateSyntax.Part) -> DateContext.Outcome {
    context.outcome(of: part.expression) { steps[$0] }
  }

  private func reading(_ outcome: DateContext.Outcome) -> DateEntry.Reading {
    switch outcome {
    case .day: .day
    case .impossible(let reason): .impossible(reason: reason)
    case .ambiguous(let dayFirst, let monthFirst): .ambiguous(dayFirst: dayFirst, monthFirst: monthFirst)
    case .mismatch(let written, let day): .weekdayMismatch(written: written, day: day)
    case .unanchored(let anchor): .unanchored(anchor: anchor)
    }
  }

  private func slips(to due: Day) -> [Slip] {
    guard !syntax.struck.isEmpty else { return [] }
    let former = syntax.struck.compactMap { struck in
      struck.part.flatMap(formerDay).map { (day: $0.day, wrongWeekday: $0.wrongWeekday, remark: struck.remark) }
    }
    // A reason stands behind the date that it led to, struck through with it when that was moved too.
    return zip(former, former.dropFirst() + [(day: due, wrongWeekday: nil, remark: syntax.remark)]).map {
      before, after in
      Slip(from: before.day, to: after.day, reason: after.remark, wrongWeekday: before.wrongWeekday)
    }
  }

  /// What a former date says; beside a weekday that is wrong, its numbers count.
  private func formerDay(_ part: DateSyntax.Part) -> (day: Day, wrongWeekday: Weekday?)? {
    switch outcome(part) {
    case .day(let day, _): (day, nil)
    case .mismatch(let written, let day): (day, written)
    default: nil
    }
  }

  /// The former dates that no calendar has.
  private var impossibleFormers: [Located<String>] {
    syntax.struck.compactMap(\.part).compactMap { part in
      guard case .impossible(let reason) = outcome(part) else { return nil }
      return Located(reason, at: written.range(of: part.text, in: source))
    }
  }

  // MARK: ISO

  /// The edits that write days of the calendar as ISO, former ones too; the days that count are known.
  private func isoEdits(_ start: Day?, _ due: Day) -> [TextEdit] {
    // A year that another day of reading would give otherwise is not to be written as if it were certain.
    // Spreadsheets write a month and its year so.
    if syntax.parts.contains(where: { Self.mayBeMonth(String($0.text)) }) { return [] }
    if context.yearsHangOnToday, syntax.parts.contains(where: \.expression.lacksYear) { return [] }
    var dates = ISODates()
    for struck in syntax.struck {
      guard let last = struck.part, case .day(let day, _) = outcome(last) else { continue }
      dates.add(struck.first.flatMap(dated), ISODates.Dated(part: last, day: day), isRange: struck.first != nil)
    }
    switch syntax.value {
    case .single(let part): dates.add(nil, ISODates.Dated(part: part, day: due), isRange: false)
    case .range(let first, let last):
      let first = start.map { ISODates.Dated(part: first, day: $0) }
      dates.add(first, ISODates.Dated(part: last, day: due), isRange: true)
    default: break
    }
    return dates.edits(in: written.range, of: source)
  }

  /// Whether a date, as `Aug-26`, may be meant as August 2026.
  private static func mayBeMonth(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.count == 2 && parts[0].count > 2 && parts[0].allSatisfy(\.isLetter) && parts[1].count == 2
      && parts[1].allSatisfy(\.isNumber)
  }

  private func dated(_ part: DateSyntax.Part) -> ISODates.Dated? {
    guard case .day(let day, _) = outcome(part) else { return nil }
    return ISODates.Dated(part: part, day: day)
  }

  // MARK: Completion

  /// What was added to the parts of a date: years, or all or one end of it by counting.
  private func completion(_ parts: [DateSyntax.Part]) -> DateEntry.Completion {
    if parts.contains(where: \.expression.lacksYear) { return .year }
    return parts.contains(where: \.expression.isRelative) ? .counted(words(of: parts)) : .none
  }

  /// The text from the first part to the last.
  private func words(of parts: [DateSyntax.Part]) -> String {
    guard let first = parts.first?.text, let last = parts.last?.text else { return "" }
    guard first.base == last.base, first.startIndex < last.endIndex else { return String(last) }
    return String(first.base[first.startIndex..<last.endIndex])
  }

  /// The edit that writes a date out; none where a part of it stands in several places or in none.
  private func pinning(_ parts: [DateSyntax.Part], _ spelledOut: String) -> [TextEdit] {
    let ranges = parts.map { written.range(of: $0.text, in: source) }
    guard let first = ranges.first, ranges.allSatisfy({ !$0.isEmpty }) else { return [] }
    return [TextEdit(ranges.dropFirst().reduce(first) { $0.union($1) }, spelledOut)]
  }
}

extension DateEntry {
  /// The same, known to say its day in this plan only.
  fileprivate func pinned(by edits: [TextEdit]) -> DateEntry {
    DateEntry(
      text: text, range: range, reading: reading, start: start, day: day, completion: completion, slips: slips,
      impossibleFormers: impossibleFormers, remark: remark, isPinned: false, pinning: edits, isoEdits: isoEdits)
  }
}

extension DateExpression {
  /// Whether it is a day with its year, its numbers in no doubt.
  fileprivate var isAbsolute: Bool {
    if case .absolute(let date) = self { date.year != nil } else { false }
  }

  /// Whether it is a day of the month without a year.
  var lacksYear: Bool {
    switch self {
    case .absolute(let date): date.year == nil
    case .numeric(_, _, let year, _): year == nil
    default: false
    }
  }

  var weekday: Weekday? {
    switch self {
    case .absolute(let date): date.weekday
    case .numeric(_, _, _, let weekday): weekday
    default: nil
    }
  }
}
