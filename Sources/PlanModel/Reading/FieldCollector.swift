import PlanSyntax
import PlanText

/// Collects the fields of a document, and notes which of its lines they took.
struct FieldCollector {
  private(set) var fields: [Field] = []
  /// Those that only their author may see.
  private(set) var internalFields: [Field] = []
  /// The names of those that are too long to be read.
  private(set) var oversized: [Located<String>] = []
  private(set) var nearMisses: [FieldNearMiss] = []
  /// Lines of each paragraph that are fields, by element.
  private(set) var takenLines: [Int: Set<Int>] = [:]
  /// Elements that are fields or the values of fields as a whole.
  private(set) var takenElements: Set<Int> = []
  private(set) var risks: [Risk] = []
  private(set) var criteria: [Located<String>] = []
  /// The rows under tables that are fields, as their lines.
  private(set) var fieldRows: Set<Int> = []
  /// The first element of each list that gave risks or criteria, with how many.
  private(set) var lists: [Int: (key: FieldKey, count: Int)] = [:]

  private let markdown: Markdown
  private let titleElement: Int?
  private var source: SourceText { markdown.source }
  /// A name whose value may stand below it.
  private var nameAbove: NameAbove?
  /// The element that is being taken.
  private var place = 0

  init(_ markdown: Markdown, titleElement: Int?) {
    self.markdown = markdown
    self.titleElement = titleElement
    for entry in markdown.frontMatter?.entries ?? [] { take(entry) }
    var index = 0
    while index < markdown.elements.count {
      index = take(index)
    }
  }

  // MARK: Front matter

  private mutating func take(_ entry: FrontMatter.Entry) {
    let (name, qualifier) = Words.splittingBracket(entry.key)
    guard let key = FieldNames.key(of: Words.of(name)) else {
      if let first = entry.values.first { noteNearMiss(name, entry.keyRange, first.text) }
      return
    }
    let end = entry.values.last?.range ?? .at(entry.keyRange.upperBound)
    if isList(key, qualifier) {
      for value in entry.values { add(item: value.text, value.range, to: key, qualifier) }
      return
    }
    let text = entry.values.map(\.text).joined(separator: ", ")
    guard !FieldNames.needs.contains(key) || NotNeeded.says(text) else { return }
    let range = entry.values.first?.range.union(end) ?? end
    add(
      Field(
        key: key, name: name, qualifier: qualifier, nameRange: entry.keyRange, value: Inlines(striking: text),
        text: text, range: range))
  }

  // MARK: Blocks

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

  private mutating func takeHeading(_ index: Int, _ content: Inlines, _ range: SourceRange) {
    nameAbove = nil
    let line = Paragraph.Line(content: content, range: source.headingText(in: range))
    let found = FieldLine.all(in: line, of: source)
    if !found.isEmpty, found.allSatisfy({ key(of: $0) != nil }) {
      takenElements.insert(index)
      found.forEach { take($0) }
    } else {
      nameAbove = NameAbove(element: content.plainText, at: index)
    }
  }

  private mutating func takeParagraph(_ index: Int, _ paragraph: Paragraph) {
    var taken: Set<Int> = []
    for (number, line) in paragraph.lines.enumerated() {
      let found = FieldLine.all(in: line, of: source)
      if !found.isEmpty, found.allSatisfy({ key(of: $0) != nil }) {
        taken.insert(number)
        found.forEach { take($0) }
      } else if found.count > 1 {
        // The line stays where it is, for what stands beside its fields.
        found.forEach { take($0) }
      } else if let first = found.first, isPlainName(first) {
        noteNearMiss(first.name, first.nameRange, first.text)
      }
    }
    if taken.isEmpty, !takeTitle(index, paragraph) { takeBelow(index, paragraph) }
    if !taken.isEmpty { takenLines[index] = taken }
  }

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
    add(Field(nameAbove, value: paragraph.content, text: text, range: markdown.elements[index].range))
    takeWhole(index...index, of: nameAbove)
  }

  private mutating func takeWhole(_ elements: ClosedRange<Int>, of name: NameAbove) {
    takenElements.formUnion(elements)
    if name.isElement { takenElements.insert(name.place) }
    nameAbove = nil
  }

  /// The list under `Risks`, `Success criteria`, `Goal` or `Holidays`; the index behind it.
  private mutating func takeList(_ index: Int) -> Int? {
    guard let name = nameAbove else { return nil }
    let items = ListItems(markdown.elements, at: index)
    let range = markdown.elements[index].range
    if name.key == .holidays {
      guard name.place == index - 1, takeHolidays(items, range, name) else { return nil }
    } else if isList(name.key, name.qualifier) {
      for item in items.texts { add(item: item.value, item.range, to: name.key, name.qualifier) }
      lists[index] = (name.key, items.texts.count)
    } else {
      let text = items.texts.map(\.value).joined(separator: "; ")
      add(Field(name, value: Inlines(text: text), text: text, range: range))
    }
    takeWhole(index...items.end, of: name)
    return items.end + 1
  }

  /// Takes holidays, one or more in each item; whether all items are such, and so need not be shown as prose.
  private mutating func takeHolidays(_ items: ListItems, _ range: SourceRange, _ name: NameAbove) -> Bool {
    let texts = items.texts.map { $0.value.replacing("\n", with: " ") }
    guard texts.contains(where: HolidayList.mayName) else { return false }
    let text = texts.joined(separator: "\n")
    return add(Field(name, value: Inlines(text: text), text: text, range: range))
      && texts.allSatisfy(HolidayList.isRead)
  }

  private mutating func add(item text: String, _ range: SourceRange, to key: FieldKey, _ qualifier: String?) {
    guard !text.isEmpty else { return }
    guard key == .risks else { return criteria.append(Located(text, at: range)) }
    let isInternal = Visibility.isInternal(bracket: qualifier) || SharedProse.isInternal(item: text)
    risks.append(Risk(text: text, owner: nil, mitigation: nil, isInternal: isInternal, range: range))
  }

  /// Whether what a field holds are items; criteria that only their author may see are a text.
  private func isList(_ key: FieldKey, _ qualifier: String?) -> Bool {
    key == .risks || (key == .successCriteria && !Visibility.isInternal(bracket: qualifier))
  }

  // MARK: Lines

  /// The field of a name, unless its value tells that it is prose.
  private func key(of line: FieldLine) -> FieldKey? {
    guard let key = line.key, key != .title else { return nil }
    guard FieldNames.plainDates.contains(key) else { return key }
    switch DateSyntax(field: line.value).value {
    case .vague: return nil
    default: return key
    }
  }

  private mutating func take(_ line: FieldLine) {
    guard let key = key(of: line) else { return }
    if let name = NameAbove(line, at: place) {
      nameAbove = name
    } else if isList(key, line.qualifier), !line.text.saysNothing {
      add(item: line.text, line.range, to: key, line.qualifier)
    }
    add(
      Field(
        key: key, name: line.name, qualifier: line.qualifier, nameRange: line.nameRange, value: line.value,
        text: line.text, range: line.range))
  }

  /// Takes a field over, unless its value is too long to be read; whether it is not.
  @discardableResult
  private mutating func add(_ field: Field) -> Bool {
    guard field.text.utf8.count <= Limits.text else {
      oversized.append(Located(field.name, at: field.range))
      return false
    }
    if field.isInternal { internalFields.append(field) } else { fields.append(field) }
    return true
  }

  private func isPlainName(_ line: FieldLine) -> Bool {
    !line.text.isEmpty && line.key == nil
  }

  private mutating func noteNearMiss(_ name: String, _ range: SourceRange, _ value: String) {
    guard let suggestion = FieldNames.name(near: Words.of(name)) ?? FieldNames.holidays(called: name, on: value) else {
      return
    }
    nearMisses.append(FieldNearMiss(name: name, range: range, suggestion: suggestion))
  }

  // MARK: Rows

  /// Lines right under a table that have no pipe and read `known key: value`: to viewers they are rows.
  private mutating func takeRows(under table: Table) {
    var found: [(line: Int, fields: [FieldLine])] = []
    for row in table.rows.reversed() {
      guard row.cells.count == 1, !source.bytes[row.range.lowerBound..<row.range.upperBound].contains(UInt8(ascii: "|"))
      else { break }
      let fields = FieldLine.all(in: Paragraph.Line(content: row.cell(0).inlines, range: row.range), of: source)
      guard !fields.isEmpty, fields.allSatisfy({ key(of: $0) != nil }) else { break }
      found.append((row.line, fields))
    }
    for (line, fields) in found.reversed() {
      fieldRows.insert(line)
      fields.forEach { take($0) }
    }
  }
}

extension SourceText {
  /// The text of a heading on its first line, without the underline below it or the `#` that close it.
  fileprivate func headingText(in range: SourceRange) -> SourceRange {
    let line = content(ofLine: lines.line(at: range.lowerBound))
    let text = trimmed(SourceRange(range.lowerBound, min(range.upperBound, line.upperBound)), of: Array(" \t".utf8))
    guard !text.isEmpty, bytes[text.lowerBound] == UInt8(ascii: "#") else { return text }
    let open = trimmed(text, of: [UInt8(ascii: "#")])
    let inner = trimmed(open, of: Array(" \t".utf8))
    // What stands right behind a word belongs to it: `C#`.
    return inner.upperBound < open.upperBound ? inner : text
  }
}
