import PlanSyntax
import PlanText

/// Turns what date cells say into days.
struct DateReader {
  let context: DateContext
  let source: SourceText

  /// The entry for a cell's text; `place` tells where a part of it stands in the source.
  func entry(
    _ syntax: DateSyntax, text: String, range: SourceRange, place: (Substring) -> SourceRange,
    step: (String) -> Day? = { _ in nil }
  ) -> DateEntry {
    func entry(_ reading: DateEntry.Reading, _ slips: [Slip] = []) -> DateEntry {
      DateEntry(text: text, range: range, reading: reading, slips: slips, remark: syntax.remark)
    }
    switch syntax.value {
    case .none: return entry(.none)
    case .placeholder: return entry(.placeholder)
    case .vague: return entry(.vague(suggestion: nil))
    case .single(let part): return dated(part, part, syntax, entry, place, step)
    case .range(let first, let last): return dated(first, last, syntax, entry, place, step)
    }
  }

  private func dated(
    _ first: DateSyntax.Part, _ last: DateSyntax.Part, _ syntax: DateSyntax,
    _ entry: (DateEntry.Reading, [Slip]) -> DateEntry, _ place: (Substring) -> SourceRange, _ step: (String) -> Day?
  ) -> DateEntry {
    guard case .day(let due, let isYearInferred) = context.outcome(of: last.expression, step: step) else {
      return entry(reading(context.outcome(of: last.expression, step: step)), [])
    }
    var start: Day?
    if case .range = syntax.value {
      guard case .day(let day, let isInferred) = context.outcome(of: first.expression, step: step) else {
        return entry(reading(context.outcome(of: first.expression, step: step)), [])
      }
      start = context.firstDay(of: first.expression, day)
      // `Dec 20 – Jan 5`: the year of the end, less one.
      if isInferred, let day = start, day > due { start = day.adding(months: -12) }
    }
    let written = entry(.day, slips(syntax, to: due))
    return DateEntry(
      text: written.text, range: written.range, reading: .day, start: start, day: due,
      completion: completion(syntax, first, last, start, due, isYearInferred, place), slips: written.slips,
      remark: syntax.remark)
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

  private func slips(_ syntax: DateSyntax, to due: Day) -> [Slip] {
    let days = syntax.struck.compactMap { part -> Day? in
      guard let part, case .day(let day, _) = context.outcome(of: part.expression) else { return nil }
      return day
    }
    return days.indices.map { index in
      let isLast = index == days.count - 1
      return Slip(from: days[index], to: isLast ? due : days[index + 1], reason: isLast ? syntax.remark : nil)
    }
  }

  private func completion(
    _ syntax: DateSyntax, _ first: DateSyntax.Part, _ last: DateSyntax.Part, _ start: Day?, _ due: Day,
    _ isYearInferred: Bool, _ place: (Substring) -> SourceRange
  ) -> DateEntry.Completion {
    if isYearInferred || first.expression.lacksYear {
      var edits: [TextEdit] = []
      if let start, first.expression.lacksYear { edits.append(edit(first, start, place)) }
      if last.expression.lacksYear { edits.append(edit(last, due, place)) }
      // `June 10-14`: half of a date cannot be written out alone.
      let isWhole = edits.allSatisfy { !$0.range.isEmpty } && !isPartial(first) && !isPartial(last)
      return .year(isWhole ? edits : [])
    }
    if case .offset = last.expression { return .counted(String(last.text)) }
    return .none
  }

  private func isPartial(_ part: DateSyntax.Part) -> Bool { DateExpression(part.text) == nil }

  private func edit(_ part: DateSyntax.Part, _ day: Day, _ place: (Substring) -> SourceRange) -> TextEdit {
    let weekday = part.expression.weekday.map { $0.shortName + " " } ?? ""
    return TextEdit(place(part.text), weekday + day.iso)
  }
}

extension DateExpression {
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
