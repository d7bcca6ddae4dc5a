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
  private let fields: [Field]
  private let confirmed: [ConfirmationText]
  private let drafts: [StepDraft]
  private let cells: [DateCells]

  init(
    _ asOf: AsOf, fields: [Field], confirmed: [ConfirmationText], drafts: [StepDraft], cells: [DateCells],
    workdays: Workdays, order: DateContext.Order?, source: SourceText
  ) {
    self.asOf = asOf.day
    self.fields = fields
    self.confirmed = confirmed
    self.drafts = drafts
    self.cells = cells
    self.source = source
    context = DateContext(order: order, workdays: workdays, years: .around(asOf.day))
    context.order = order ?? Self.order(fields, confirmed, cells)
    goLiveStep = Self.goLiveStep(drafts)
    settleAsOf(asOf)
    settleYears()
    settleAnchors()
  }

  // MARK: Order

  /// Another date of the plan that can only be read one way settles the others.
  private static func order(
    _ fields: [Field], _ confirmed: [ConfirmationText], _ cells: [DateCells]
  ) -> DateContext.Order? {
    var dayFirst = false
    var monthFirst = false
    func look(_ syntax: DateSyntax) {
      for part in syntax.parts {
        guard case .numeric(let first, let second, _, _) = part.expression else { continue }
        if first > 12, second <= 12 { dayFirst = true }
        if second > 12, first <= 12 { monthFirst = true }
      }
    }
    for field in fields where PlanDates.dateKeys.contains(field.key) { look(DateSyntax(field: field.value)) }
    for part in confirmed { look(part.syntax) }
    for cells in cells {
      if case .syntax(let syntax) = cells.start?.content { look(syntax) }
      if case .syntax(let syntax) = cells.due?.content { look(syntax) }
      if case .syntax(let syntax) = cells.doneOn?.content { look(syntax) }
    }
    return dayFirst == monthFirst ? nil : dayFirst ? .dayFirst : .monthFirst
  }

  static let dateKeys: [FieldKey] = [.goLive, .targetClose, .asOf, .start, .created, .nextCheckIn]

  // MARK: As of

  private mutating func settleAsOf(_ given: AsOf) {
    guard let field = field(.asOf) else { return }
    if let goLive = fieldEvenIfEmpty(.goLive).flatMap(explicitDay) { context.years = .around(goLive) }
    let entry = entry(field)
    fieldDates.append(FieldDate(key: .asOf, name: field.name, entry: entry))
    if !given.isGiven, let day = entry.day {
      asOf = day
      isAsOfWritten = explicitDay(field) != nil
    }
    context.years = .around(asOf)
  }

  // MARK: Years

  private mutating func settleYears() {
    if let field = fieldEvenIfEmpty(.goLive), let day = explicitDay(field) {
      return settle(day, "go-live", field.nameRange)
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
    if pinned == nil, let field = fieldEvenIfEmpty(.targetClose), let day = explicitDay(field) {
      context.yearsHangOnToday = false
      areYearsSettled = true
      return settle(day, "the target close", field.nameRange)
    }
    context.years = .around(reference)
  }

  private var inferredGoLive: Day? {
    if let day = field(.goLive).flatMap({ pinnedOrInferred(DateSyntax(field: $0.value)) }) { return day }
    guard let goLiveStep, case .syntax(let syntax) = cells[goLiveStep].due?.content else { return nil }
    return pinnedOrInferred(syntax)
  }

  private mutating func settle(_ goLive: Day, _ name: String, _ range: SourceRange) {
    context.years = .around(goLive)
    yearSource = "from \(name) (line \(source.position(at: range.lowerBound).line))"
  }

  private func explicitDay(_ field: Field) -> Day? { explicitDay(DateSyntax(field: field.value)) }

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
    let startField = field(.start) ?? field(.created)
    if let startField { context.start = entry(startField).day }
    // Go-live may count from close, or close from go-live.
    for _ in 0..<2 {
      goLive = fieldEvenIfEmpty(.goLive).map(entry)
      context.goLive = goLive?.day ?? goLiveStepDay
      close = fieldEvenIfEmpty(.targetClose).map(entry)
      context.close = close?.day
    }
    if let startField { context.start = entry(startField).day }
    for field in fields where field.key == startField?.key && !field.text.isEmpty {
      fieldDates.append(FieldDate(key: field.key, name: field.name, entry: entry(field)))
    }
    for field in fields where field.key == .goLive || field.key == .targetClose {
      fieldDates.append(FieldDate(key: field.key, name: field.name, entry: entry(field)))
    }
    if let field = field(.nextCheckIn), let written = CheckInDate.written(field, in: source) {
      fieldDates.append(FieldDate(key: .nextCheckIn, name: field.name, entry: entry(written, [:])))
    }
    fieldDates += confirmed.map { FieldDate(key: .confirmed, name: $0.field, entry: entry($0)) }.filter {
      $0.entry.reading != .none
    }
    fieldDates.sort { $0.entry.range.lowerBound < $1.entry.range.lowerBound }
  }

  private var goLiveStepDay: Day? {
    guard let goLiveStep, let cell = cells[goLiveStep].due else { return nil }
    return entry(cell).day
  }

  // MARK: Entries

  private func field(_ key: FieldKey) -> Field? { fields.first { $0.key == key && !$0.text.isEmpty } }
  /// The first field of a key that holds a date, else the first one, even if empty.
  private func fieldEvenIfEmpty(_ key: FieldKey) -> Field? {
    let own = fields.filter { $0.key == key }
    return own.first { DateSyntax(field: $0.value).current != nil } ?? own.first
  }

  /// The date that a field gives.
  func entry(_ field: Field) -> DateEntry { entry(WrittenDate(field), [:]) }

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

  /// Whether `live` or `launch` stands in a title: few do, and only those are read word by word.
  private static func mayNameGoLive(_ title: String) -> Bool {
    var title = title
    return title.withUTF8 { bytes in
      var last: UInt64 = 0
      return unsafe bytes.contains { byte in
        last = last << 8 | UInt64(byte | 0x20)
        return last & 0xFFFF_FFFF == 0x6C69_7665 || last & 0xFFFF_FFFF_FFFF == 0x6C61_756E_6368
      }
    }
  }

  /// The shared step named Go-live or Launch, else the only one whose title begins or ends so, and not with what comes after.
  private static func goLiveStep(_ drafts: [StepDraft]) -> Int? {
    var near: [Int] = []
    for draft in drafts where !draft.isInternal {
      let text = draft.titleCell.text
      guard mayNameGoLive(text) else { continue }
      let words = Words.of(text)
      if [["go", "live"], ["golive"], ["launch"]].contains(words) { return draft.index }
      let isNear =
        words.starts(with: ["go", "live"]) || words.suffix(2) == ["go", "live"] || words.first == "launch"
        || words.last == "launch" || words.first == "golive" || words.last == "golive"
      if isNear, !TimeAfterGoLive.isNamed(in: words) { near.append(draft.index) }
    }
    return near.count == 1 ? near[0] : nil
  }
}

extension DateSyntax {
  /// The date that counts: the only one, or the last of a range.
  var current: Part? {
    switch value {
    case .single(let part), .range(_, let part): part
    default: nil
    }
  }
}

extension DateExpression {
  /// Whether it counts from something else.
  var isRelative: Bool {
    switch self {
    case .absolute, .numeric: false
    case .week, .day, .offset: true
    }
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
