import PlanSyntax
import PlanText

/// Collects the fields of a document, and notes which of its lines they took.
struct FieldCollector {
  private(set) var found = CollectedFields()
  /// Lines of each paragraph that are fields, by element.
  private(set) var takenLines: [Int: Set<Int>] = [:]
  /// Elements that are fields or the values of fields as a whole.
  private(set) var takenElements: Set<Int> = []
  /// The rows under tables that are fields, as their lines.
  private(set) var fieldRows: Set<Int> = []
  /// The first element of each list that gave risks or criteria, with how many.
  private(set) var lists: [Int: (key: FieldKey, count: Int)] = [:]

  private let markdown: Markdown
  private let titleElement: Int?
  private let internalSections: InternalSections
  private var source: SourceText { markdown.source }
  /// Whether what is being taken stands below a heading that keeps it to its author.
  private var isInternal: Bool { internalSections.contains(place) }
  /// A name whose value may stand below it.
  private var nameAbove: NameAbove?
  /// The element that is being taken.
  private var place = 0

  init(_ markdown: Markdown, titleElement: Int?, internalSections: InternalSections) {
    self.markdown = markdown
    self.titleElement = titleElement
    self.internalSections = internalSections
    for entry in markdown.frontMatter?.entries ?? [] { found.add(entry) }
    var index = 0
    while index < markdown.elements.count {
      index = take(index)
    }
  }

  /// Takes the block at an index; the index behind what was taken.
  private mutating func take(_ index: Int) -> Int {
    place = index
    let element = markdown.elements[index]
    switch element.block {
    case .heading(_, let content): if index != titleElement { takeHeading(index, content, element.range) }
    case .paragraph(let paragraph): takeParagraph(index, paragraph)
    case .open(.list): if let end = takeList(index) { return end }
    case .table(let table):
      nameAbove = nil
      takeRows(under: table)
    default: break
    }
    return index + 1
  }

  // MARK: Lines

  private mutating func takeHeading(_ index: Int, _ content: Inlines, _ range: SourceRange) {
    nameAbove = nil
    let line = Paragraph.Line(content: content, range: source.headingText(in: range))
    let fields = FieldLine.all(in: line, of: source)
    if fields.areFields {
      takenElements.insert(index)
      fields.forEach { take($0) }
    } else {
      nameAbove = NameAbove(element: content.plainText, at: index)
    }
  }

  private mutating func takeParagraph(_ index: Int, _ paragraph: Paragraph) {
    var taken: Set<Int> = []
    for (number, line) in paragraph.lines.enumerated() {
      let isTaken = takeLine(line)
      if isTaken { taken.insert(number) }
    }
    if taken.isEmpty, !takeTitle(index, paragraph) { takeBelow(index, paragraph) }
    if !taken.isEmpty { takenLines[index] = taken }
  }

  /// Takes the fields of a line; whether it holds nothing else.
  private mutating func takeLine(_ line: Paragraph.Line) -> Bool {
    let fields = FieldLine.all(in: line, of: source)
    let areFields = fields.areFields
    if areFields || fields.count > 1 {
      // Where not all are fields, the line stays where it is, for what stands beside them.
      fields.forEach { take($0) }
    } else if let first = fields.first, !first.text.isEmpty, first.key == nil {
      found.addNearMiss(first.name, first.nameRange, value: first.text)
    }
    return areFields
  }

  private mutating func takeRows(under table: Table) {
    for (line, fields) in FieldRows(under: table, in: source).rows {
      fieldRows.insert(line)
      fields.forEach { take($0) }
    }
  }

  private mutating func take(_ line: FieldLine) {
    guard let key = line.meantKey else { return }
    if let name = NameAbove(line, at: place) {
      nameAbove = name
    } else if key.isList, !line.text.saysNothing {
      found.add(item: line.text, line.range, to: key, line.qualifier, isInternal: isInternal)
    }
    found.add(Field(line, key: key, isInternal: isInternal))
  }

  // MARK: Values below their names

  /// A line of its own in bold is as good as a heading: `**Risks**`.
  private mutating func takeTitle(_ index: Int, _ paragraph: Paragraph) -> Bool {
    guard paragraph.lines.count == 1, paragraph.content.isStrong,
      let name = NameAbove(element: paragraph.content.plainText, at: index)
    else { return false }
    nameAbove = name
    return true
  }

  /// The paragraph under `Goal:` or a heading `Goal` is the goal.
  private mutating func takeBelow(_ index: Int, _ paragraph: Paragraph) {
    guard let nameAbove, nameAbove.key == .goal || nameAbove.key == .compellingEvent else { return }
    let text = paragraph.content.plainText.trimmingSpace
    let range = markdown.elements[index].range
    found.add(Field(nameAbove, value: paragraph.content, text: text, range: range, isInternal: isInternal))
    takeWhole(index...index, of: nameAbove)
  }

  /// The list under `Risks`, `Success criteria`, `Goal` or `Holidays`; the index behind it.
  private mutating func takeList(_ index: Int) -> Int? {
    guard let name = nameAbove else { return nil }
    let items = ListItems(markdown.elements, at: index)
    let range = markdown.elements[index].range
    if name.key == .holidays {
      guard name.place == index - 1, takeHolidays(items, range, name) else { return nil }
    } else if name.key.isList {
      for item in items.items {
        found.add(
          item: item.text, item.range, to: name.key, name.qualifier, isInternal: isInternal || item.isInternal)
      }
      lists[index] = (name.key, items.items.count)
    } else {
      takeText(of: items, range, name)
    }
    takeWhole(index...items.end, of: name)
    return items.end + 1
  }

  /// Takes items as one value; those that only their author may see are values of their own.
  private mutating func takeText(of items: ListItems, _ range: SourceRange, _ name: NameAbove) {
    func add(_ text: String, _ range: SourceRange, _ isInternal: Bool) {
      found.add(Field(name, value: Inlines(text: text), text: text, range: range, isInternal: isInternal))
    }
    let shared = items.items.filter { !$0.isInternal }.map(\.text)
    if !shared.isEmpty { add(shared.joined(separator: "; "), range, isInternal) }
    for item in items.items where item.isInternal { add(item.text, item.range, true) }
  }

  /// Takes holidays, one or more in each item; whether all items are such, and so need not be shown as prose.
  private mutating func takeHolidays(_ items: ListItems, _ range: SourceRange, _ name: NameAbove) -> Bool {
    let texts = items.items.map { $0.text.replacing("\n", with: " ") }
    guard texts.contains(where: HolidayList.mayName) else { return false }
    let text = texts.joined(separator: "\n")
    return found.add(Field(name, value: Inlines(text: text), text: text, range: range, isInternal: isInternal))
      && texts.allSatisfy(HolidayList.isRead)
  }

  private mutating func takeWhole(_ elements: ClosedRange<Int>, of name: NameAbove) {
    takenElements.formUnion(elements)
    if name.isElement { takenElements.insert(name.place) }
    nameAbove = nil
  }
}
