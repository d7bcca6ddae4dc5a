import PlanSyntax
public import PlanText

/// Reads a plan from a document: fields first, then tables, then what counts from them.
struct PlanReader {
  private let markdown: Markdown
  private let asOf: AsOf
  private let holidayCalendars: [String: HolidayFile]
  private var source: SourceText { markdown.source }

  private let collector: FieldCollector
  private let sides: SideWords
  private let titleElement: Int?

  private var arrangement: Arrangement

  init(_ markdown: Markdown, asOf: AsOf, holidays: [String: HolidayFile]) {
    self.markdown = markdown
    self.asOf = asOf
    holidayCalendars = holidays
    titleElement = markdown.elements.firstIndex { element in
      if case .heading(1, let content) = element.block { !content.plainText.trimmingSpace.isEmpty } else { false }
    }
    let internalSections = InternalSections(markdown.elements, titleElement: titleElement)
    collector = FieldCollector(markdown, titleElement: titleElement, internalSections: internalSections)
    sides = SideWords(
      buyer: Self.company(.buyer, collector.found.fields), seller: Self.company(.seller, collector.found.fields))
    arrangement = Arrangement(
      markdown, collector, sides: sides, titleElement: titleElement, internalSections: internalSections)
  }

  func plan() -> Plan {
    let fields = collector.found.fields
    let directory = Directory(people: arrangement.people, roles: roles(fields))
    let owners = OwnerReader(sides: sides, directory: directory)
    let decisions = DecisionReader(owners: owners, sides: sides, source: source)
    var reader = PlanTableReader(
      source: source, owners: owners, rowCount: arrangement.tables.reduce(0) { $0 + $1.table.rows.count })
    let tables = arrangement.tables.enumerated().map { number, found in
      reader.read(
        found, number: number, headingPhase: arrangement.tables.count > 1 ? found.heading : nil,
        fieldRows: collector.fieldRows)
    }
    StatedSides(fields, people: arrangement.people, sides: sides).settle(reader.drafts)
    let order = fields.first { $0.key == .dateOrder }.flatMap { FieldChecks.order($0.text) }
    let confirmed = ConfirmationText.all(in: fields, of: source)
    let work = workingTime(fields, confirmed, reader, order)
    let dates = PlanDates(
      asOf, fields: fields, confirmed: confirmed, drafts: reader.drafts, cells: reader.dates,
      workdays: work.calendars.common, order: order, source: source)
    let checkIns = CheckInReader(fields, dates: dates, workdays: work.calendars.common.weekdays)
    let steps = StepBuilder(reader.drafts, cells: reader.dates, dates: dates, source: source).steps()
    var finder = PlaceholderFinder(source)
    finder.look(at: self.arrangement, collector, title: title, elements: markdown.elements)
    return Plan(
      markdown: markdown, title: title.map { Located($0.plainText.trimmingSpace, at: $1) } ?? fallbackTitle,
      asOf: dates.asOf, fields: fields, internalFields: collector.found.internalFields,
      fieldNearMisses: collector.found.nearMisses,
      invalidFields: FieldChecks.invalid(fields, dates: dates.fieldDates) + work.invalid,
      oversizedFields: collector.found.oversized, fieldDates: dates.fieldDates,
      decisionMakers: decisions.decisionMakers(fields), confirmations: decisions.confirmations(confirmed, dates),
      unconfirmed: decisions.unconfirmed(confirmed),
      goLiveField: dates.goLive, targetCloseField: dates.close, goLiveStep: dates.goLiveStep,
      sides: sides, calendars: work.calendars,
      isDraft: fields.contains { $0.key == .stage && Words.of($0.text).first == "draft" }, yearSource: dates.yearSource,
      areYearsSettled: dates.areYearsSettled,
      tables: tables, steps: steps, people: arrangement.people, risks: arrangement.risks,
      criteria: arrangement.criteria, passages: arrangement.passages, placeholders: finder.placeholders,
      rawHTML: finder.rawHTML, allowances: arrangement.allowances, fencedTables: arrangement.fencedTables,
      allTables: arrangement.allTables, fieldLines: collector.fieldRows, holidayFiles: work.files,
      unclearHolidays: work.unclear, holidayCalendars: holidayCalendars, checkIns: checkIns.checkIns,
      nextCheckIn: checkIns.next)
  }

  // MARK: Parts

  private var title: (Inlines, SourceRange)? {
    guard let titleElement, case .heading(_, let content) = markdown.elements[titleElement].block else { return nil }
    return (content, markdown.elements[titleElement].range)
  }

  /// Front matter's title, else the file's name without folder and extension.
  private var fallbackTitle: Located<String> {
    if let field = collector.found.fields.first(where: { $0.key == .title && !$0.text.isEmpty }) {
      return Located(field.text, at: field.range)
    }
    let name = source.name.split(separator: "/").last.map(String.init) ?? source.name
    let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    return Located(name == "-" ? "plan" : stem.isEmpty ? name : stem, at: .at(source.start))
  }

  private static func company(_ key: FieldKey, _ fields: [Field]) -> String? {
    fields.first { $0.key == key && !$0.text.isEmpty && !PlaceholderText.isWhole($0.text) }?.text
  }

  /// Roles that fields give to persons, by their words.
  private func roles(_ fields: [Field]) -> [String: String] {
    var roles: [String: String] = [:]
    for field in fields where field.key == .decisionMaker || field.key == .champion {
      let name = Words.splittingBracket(field.text).text
      guard RoleWords.isPersonName(name) else { continue }
      let names =
        field.key == .champion ? ["champion"] : ["decision maker", "economic buyer", "econ buyer", "executive sponsor"]
      for role in names { roles[role] = roles[role] ?? name }
    }
    return roles
  }

  /// Holidays without a year belong to the years around go-live, which must be known for that; it need not be exact.
  private func workingTime(
    _ fields: [Field], _ confirmed: [ConfirmationText], _ reader: PlanTableReader, _ order: DateContext.Order?
  ) -> CalendarsReader {
    var context = DateContext(order: order, workdays: .standard, years: .around(asOf.day))
    if fields.contains(where: { $0.key == .holidays }) {
      context =
        PlanDates(
          asOf, fields: fields, confirmed: confirmed, drafts: reader.drafts, cells: reader.dates,
          workdays: .standard, order: order, source: source
        ).context
    }
    return CalendarsReader(
      fields, sides: sides, context: DateContext(order: context.order, workdays: .standard, years: context.years),
      files: holidayCalendars, source: source)
  }
}

extension Plan {
  /// Reads a source text; `holidays` are the holiday files that a first reading named.
  public init(_ source: SourceText, asOf: AsOf, holidays: [String: HolidayFile] = [:]) {
    self.init(reading: Markdown(source), asOf: asOf, holidays: holidays)
  }

  /// Reads a plan from a document; whatever is wrong with it is kept for the rules to find.
  init(reading markdown: Markdown, asOf: AsOf, holidays: [String: HolidayFile]) {
    self = PlanReader(markdown, asOf: asOf, holidays: holidays).plan()
  }
}
