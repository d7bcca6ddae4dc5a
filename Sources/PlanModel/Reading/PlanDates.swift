import PlanSyntax
import PlanText

/// Settles what all dates of a plan are completed and counted from, in the order that makes each known in time.
struct PlanDates {
  private(set) var asOf: Day
  private(set) var context: DateContext
  private(set) var goLive: DateEntry?
  private(set) var close: DateEntry?
  private(set) var fieldDates: [FieldDate] = []
  private(set) var goLiveStep: Int?
  /// As `from go-live (line 4)`.
  private(set) var yearSource = ""
  /// Whether a year that is written says so, and neither a weekday nor the day that the plan is read on.
  private(set) var areYearsSettled = true

  /// Whether the plan itself says, with its year, from which day it speaks.
  private var isAsOfWritten = false

  private let source: SourceText
  private let fields: DateFields
  private let confirmed: [ConfirmationText]
  private let drafts: [StepDraft]
  private let cells: [DateCells]

  init(
    _ asOf: AsOf, fields: [Field], confirmed: [ConfirmationText], drafts: [StepDraft], cells: [DateCells],
    workdays: Workdays, order: DateContext.Order?, source: SourceText
  ) {
    self.asOf = asOf.day
    self.fields = DateFields(fields)
    self.confirmed = confirmed
    self.drafts = drafts
    self.cells = cells
    self.source = source
    context = DateContext(order: order, workdays: workdays, years: .around(asOf.day))
    context.order = order ?? WrittenOrder(self.fields, confirmed, cells).order
    goLiveStep = GoLiveStep.index(in: drafts)
    settleAsOf(asOf)
    settleYears()
    settleAnchors()
  }

  // MARK: As of

  private mutating func settleAsOf(_ given: AsOf) {
    guard let field = fields.asOf else { return }
    if let goLive = fields.goLive.flatMap(explicitDay) { context.years = .around(goLive) }
    let entry = take(field)
    if !given.isGiven, let day = entry.day {
      asOf = day
      isAsOfWritten = explicitDay(field) != nil
    }
    context.years = .around(asOf)
  }

  // MARK: Years

  private mutating func settleYears() {
    if let field = fields.goLive, let day = explicitDay(field) {
      return settle(day, "go-live", field.field.nameRange)
    }
    if let goLiveStep, let cell = cells[goLiveStep].due, let day = explicitDay(cell) {
      return settle(day, "go-live", drafts[goLiveStep].row.range)
    }
    let pinned = YearPin.find(fields, cells, context, asOf: asOf, in: source)
    let reference = pinned?.day ?? asOf
    areYearsSettled = pinned == nil && isAsOfWritten
    context.years = .onOrAfter(reference)
    context.yearsHangOnToday = pinned == nil && !isAsOfWritten
    // A go-live without a year takes it from there too, and the others take theirs with it.
    yearSource = pinned?.source ?? "from the as-of date \(asOf.iso)"
    if let day = inferredGoLive {
      context.years = .around(day)
      return
    }
    // Nothing is said of go-live: the close, if it has its year, is nearer to the plan's dates than the day of reading.
    if pinned == nil, let field = fields.close, let day = explicitDay(field) {
      context.yearsHangOnToday = false
      areYearsSettled = true
      return settle(day, "the target close", field.field.nameRange)
    }
    context.years = .around(reference)
  }

  private var inferredGoLive: Day? {
    if let day = fields.writtenGoLive.flatMap({ pinnedOrInferred($0.syntax) }) { return day }
    guard let goLiveStep, case .syntax(let syntax) = cells[goLiveStep].due?.content else { return nil }
    return pinnedOrInferred(syntax)
  }

  private mutating func settle(_ goLive: Day, _ name: String, _ range: SourceRange) {
    context.years = .around(goLive)
    yearSource = "from \(name) (line \(source.position(at: range.lowerBound).line))"
  }

  private func explicitDay(_ field: DateField) -> Day? { explicitDay(field.syntax) }

  private func explicitDay(_ cell: DateCell) -> Day? {
    switch cell.content {
    case .iso(let day): day
    case .syntax(let syntax): explicitDay(syntax)
    }
  }

  /// The day of a date that has its year.
  private func explicitDay(_ syntax: DateSyntax) -> Day? {
    guard let last = syntax.current, !last.expression.lacksYear, !last.expression.isRelative,
      case .day(let day, _) = context.outcome(of: last.expression)
    else { return nil }
    return day
  }

  private func pinnedOrInferred(_ syntax: DateSyntax) -> Day? {
    guard let last = syntax.current, !last.expression.isRelative else { return nil }
    switch context.outcome(of: last.expression) {
    case .day(let day, _): return day
    case .mismatch: return YearPin.day(of: last.expression, near: asOf)
    default: return nil
    }
  }

  // MARK: Anchors

  private mutating func settleAnchors() {
    context.start = fields.start.flatMap { entry($0).day }
    // Go-live may count from close, or close from go-live.
    for _ in 0..<2 {
      goLive = fields.goLive.map(entry)
      context.goLive = goLive?.day ?? goLiveStepDay
      close = fields.close.map(entry)
      context.close = close?.day
    }
    context.start = fields.start.flatMap { entry($0).day }
    takeFields()
  }

  private var goLiveStepDay: Day? {
    guard let goLiveStep, let cell = cells[goLiveStep].due else { return nil }
    return entry(cell).day
  }

  // MARK: Entries

  /// Those of all fields that count, in the order of the text.
  private mutating func takeFields() {
    for field in fields.starts { take(field) }
    for field in fields.ends { take(field) }
    if let field = fields.next?.field, let written = CheckInDate.written(field, in: source) {
      fieldDates.append(FieldDate(key: .nextCheckIn, name: field.name, entry: entry(written, [:])))
    }
    fieldDates += confirmed.map { FieldDate(key: .confirmed, name: $0.field, entry: entry($0)) }.filter {
      $0.entry.reading != .none
    }
    fieldDates.sort { $0.entry.range.lowerBound < $1.entry.range.lowerBound }
  }

  @discardableResult
  private mutating func take(_ field: DateField) -> DateEntry {
    let entry = entry(field)
    fieldDates.append(FieldDate(key: field.key, name: field.field.name, entry: entry))
    return entry
  }

  /// The date that a field gives.
  private func entry(_ field: DateField) -> DateEntry { entry(field.written, [:]) }

  /// The day of a confirmation.
  func entry(_ part: ConfirmationText) -> DateEntry {
    guard let day = part.day else { return .none(at: .at(part.range.upperBound)) }
    let range = source.range(of: day, in: part.range) ?? part.range
    return entry(WrittenDate(String(day), part.syntax, at: range), [:])
  }

  /// The date that a cell gives; `steps` are the due days of the steps it counts from, by the ids it names.
  func entry(_ cell: DateCell, steps: [String: Day] = [:]) -> DateEntry {
    switch cell.content {
    case .iso(let day): DateEntry(text: cell.cell.text, range: cell.cell.range, reading: .day, day: day)
    case .syntax(let syntax): entry(WrittenDate(cell.cell, syntax), steps)
    }
  }

  private func entry(_ written: WrittenDate, _ steps: [String: Day]) -> DateEntry {
    DateReader(context: context, source: source, written: written, steps: steps).entry().withSuggestion(asOf: asOf)
  }
}

extension DateEntry {
  /// A vague date with the day it would mean as of a day, where that can be told.
  func withSuggestion(asOf: Day) -> DateEntry {
    guard case .vague = reading else { return self }
    return DateEntry(
      text: text, range: range, reading: .vague(suggestion: VagueDate.suggestion(for: text, asOf: asOf)), slips: slips,
      remark: remark)
  }
}
