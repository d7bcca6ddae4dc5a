import PlanSyntax
import PlanText

/// What each block of a document is for: tables of the plan, people, risks, criteria, or prose.
struct Arrangement {
  /// A plan table that was found, not yet read.
  struct FoundTable {
    let table: Table
    let columns: [Column]
    let heading: String?
    let range: SourceRange
    /// A heading above keeps its rows to their author.
    let isInternal: Bool
  }

  private(set) var tables: [FoundTable] = []
  private(set) var people: [Person] = []
  private(set) var risks: [Risk]
  private(set) var criteria: [Criterion]
  private(set) var passages: [Passage] = []
  private(set) var prose: [Element] = []
  private(set) var allowances: [Allowance] = []
  private(set) var fencedTables: [SourceRange] = []
  private(set) var allTables: [Table] = []

  private let collector: FieldCollector
  private let internalSections: InternalSections
  private let sides: SideWords
  private let source: SourceText
  private var builder = PassageBuilder()
  /// Whether what is being taken stands below a heading that keeps it to its author.
  private var isInternal = false
  /// The heading that stands nearest above, unless it is the title or a field.
  private var heading: (text: String, element: Int)?
  private var sideAbove: Side?
  private var headerNames = HeaderNames()
  /// File-wide comments stand before the first heading or table; later ones belong to the next table.
  private var isAtStart = true
  private var waitingAllowances: [(comment: String, range: SourceRange)] = []
  private var listedRisks = 0
  private var listedCriteria = 0

  init(
    _ markdown: Markdown, _ collector: FieldCollector, sides: SideWords, titleElement: Int?,
    internalSections: InternalSections
  ) {
    self.collector = collector
    self.internalSections = internalSections
    self.sides = sides
    source = markdown.source
    risks = collector.found.risks
    criteria = collector.found.criteria
    var planHeadings: Set<Int> = []
    for (index, element) in markdown.elements.enumerated() {
      take(index, element, isTitle: index == titleElement, &planHeadings)
    }
    passages = builder.finish()
    if tables.count > 1 { dropHeadings(planHeadings, of: markdown) }
    finishAllowances()
  }

  private mutating func take(_ index: Int, _ element: Element, isTitle: Bool, _ planHeadings: inout Set<Int>) {
    isInternal = internalSections.contains(index)
    if let list = collector.lists[index] { addList(list) }
    if isTitle { isAtStart = false }
    guard !isTitle, !collector.takenElements.contains(index) else { return }
    switch element.block {
    case .heading(_, let content):
      isAtStart = false
      heading = (content.plainText.trimmingSpace, index)
      sideAbove = sides.side(in: Words.of(content.plainText))
      addProse(element)
    case .paragraph(let paragraph): take(paragraph, element, index)
    case .table(let table): take(table, element, &planHeadings)
    case .code(_, let text):
      if holdsPlan(text) { fencedTables.append(element.range) }
      addProse(element)
    case .html(let html): take(html, element)
    default: addProse(element)
    }
  }

  private mutating func addList(_ list: (key: FieldKey, count: Int)) {
    if list.key == .risks {
      builder.add(.risks(rows: listedRisks..<(listedRisks + list.count)))
      listedRisks += list.count
    } else {
      builder.add(.criteria(rows: listedCriteria..<(listedCriteria + list.count)))
      listedCriteria += list.count
    }
  }

  private mutating func take(_ paragraph: Paragraph, _ element: Element, _ index: Int) {
    if let side = sides.side(in: Words.of(paragraph.content.plainText)), paragraph.content.plainText.utf8.count < 60 {
      sideAbove = side
    }
    guard let taken = collector.takenLines[index] else { return addProse(element) }
    // What a line keeps to its author it keeps with its paragraph.
    let isKept = isInternal || Visibility.isInternal(paragraph)
    builder.add(paragraph, without: taken, range: element.range, isInternal: isKept)
  }

  private mutating func addProse(_ element: Element) {
    builder.add(element, isInternal: isInternal)
    prose.append(element)
  }

  // MARK: Tables

  private mutating func take(_ table: Table, _ element: Element, _ planHeadings: inout Set<Int>) {
    isAtStart = false
    allTables.append(table)
    for comment in waitingAllowances { addAllowance(comment.comment, .table(element.range), comment.range) }
    waitingAllowances = []
    for row in table.rows { allowances += AllowanceReader.allowances(in: row, source: source) }
    switch TableKind(table, sides: sides, &headerNames) {
    case .plan(let columns):
      builder.add(.steps(table: tables.count))
      if let heading { planHeadings.insert(heading.element) }
      tables.append(
        FoundTable(
          table: table, columns: columns, heading: heading?.text, range: element.range, isInternal: isInternal))
    case .people:
      let reader = PeopleReader(sides: sides, isInternal: isInternal)
      let found = reader.people(in: withoutFields(table), side: sideAbove)
      builder.add(.people(rows: people.count..<(people.count + found.count)))
      people += found
    case .risks:
      let found = RiskReader.risks(in: withoutFields(table), isInternal: isInternal)
      builder.add(.risks(rows: risks.count..<(risks.count + found.count)))
      risks += found
    case .other: addProse(element)
    }
    sideAbove = nil
  }

  /// The table without the lines right under it that are fields.
  private func withoutFields(_ table: Table) -> Table {
    guard table.rows.contains(where: { collector.fieldRows.contains($0.line) }) else { return table }
    let rows = table.rows.filter { !collector.fieldRows.contains($0.line) }
    return Table(header: table.header, delimiter: table.delimiter, alignments: table.alignments, rows: rows)
  }

  /// Headings that name phases are shown with their steps.
  private mutating func dropHeadings(_ headings: Set<Int>, of markdown: Markdown) {
    let ranges = Set(headings.map { markdown.elements[$0].range })
    passages = passages.compactMap { passage in
      guard case .prose(let blocks) = passage else { return passage }
      let kept = blocks.filter { prose in
        if case .heading = prose.element.block { !ranges.contains(prose.element.range) } else { true }
      }
      return kept.isEmpty ? nil : .prose(kept)
    }
  }

  /// Whether a code block holds a table that would be a plan outside of it.
  private func holdsPlan(_ text: String) -> Bool {
    guard text.utf8.contains(UInt8(ascii: "|")) else { return false }
    return Markdown(SourceText(name: "", text)).elements.contains { element in
      guard case .table(let table) = element.block, case .plan = TableKind(table, sides: sides) else { return false }
      return true
    }
  }

  // MARK: Comments

  private mutating func take(_ html: String, _ element: Element) {
    let text = html.trimmingSpace
    guard text.hasPrefix("<!--") else { return addProse(element) }
    if isAtStart {
      addAllowance(text, .file, element.range)
    } else {
      waitingAllowances.append((text, element.range))
    }
    addProse(element)
  }

  private mutating func addAllowance(_ comment: String, _ scope: Allowance.Scope, _ range: SourceRange) {
    if let allowance = AllowanceReader.allowance(in: comment, scope: scope, range: range) {
      allowances.append(allowance)
    }
  }

  /// A comment with no table behind it silences nothing, and is reported so.
  private mutating func finishAllowances() {
    for comment in waitingAllowances { addAllowance(comment.comment, .table(comment.range), comment.range) }
  }
}
