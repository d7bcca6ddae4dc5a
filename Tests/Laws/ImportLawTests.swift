import LawBook
import PlanImporting
import PlanModel
import PlanSyntax
import PlanText
import Testing

@Suite struct `Laws of plans from spreadsheets` {
  @Test(arguments: 0..<12)
  func `every cell of the sheet is a cell or a text of the plan`(seed: Int) throws {
    var generator = SheetGenerator(seed: UInt64(seed))
    for _ in 0..<40 {
      let rows = generator.rows()
      let options = SpreadsheetImport.Options(dateOrder: .dmy, dayNumbers: .from1900)
      let day = try #require(Day(iso: "2026-06-15"))
      let file = generator.file(rows)
      #expect(Law.importing.breaches(file) == [])
      guard case .plan(let bytes, _) = SpreadsheetImport(file, options: options, asOf: day) else {
        Issue.record("no plan in \(String(decoding: file, as: UTF8.self).debugDescription)")
        continue
      }
      let plan = Plan(SourceText(name: "plan.md", bytes: bytes), asOf: .given(day))
      let texts = plan.texts
      for (text, cells) in Dictionary(grouping: rows.joined().map(Self.written), by: \.self) where !text.isEmpty {
        let count = texts.ranges(of: text).count
        #expect(count >= cells.count, "\(text.debugDescription) in \(String(decoding: bytes, as: UTF8.self))")
      }
      #expect(plan.tables.count == 1)
    }
  }

  @Test(arguments: 0..<12)
  func `a text is read as the text that it is, wherever it stands`(seed: Int) throws {
    var generator = SheetGenerator(seed: UInt64(seed))
    for _ in 0..<200 {
      let text = generator.cell()
      let markdown = LiteralMarkdown.text(text)
      let expected = Self.written(text)
      let table = Markdown(SourceText(name: "", "| A | B |\n|---|---|\n| \(markdown) | **\(markdown)** |\n"))
      guard case .table(let read) = table.elements.first?.block else {
        Issue.record("no table")
        continue
      }
      #expect(read.rows[0].cells.count == 2 && read.rows[0].cell(0).text == expected, "\(markdown)")
      if !expected.isEmpty { #expect(read.rows[0].cell(1).inlines.isStrong && read.rows[0].cell(1).text == expected) }
      let alone = Markdown(SourceText(name: "", markdown + "\n")).elements
      #expect(alone.count == (expected.isEmpty ? 0 : 1), "\(markdown)")
      if !expected.isEmpty { #expect(Self.paragraph(alone[0]) == expected, "\(markdown)") }
      let heading = Markdown(SourceText(name: "", "# \(markdown)\n")).elements
      guard case .heading(1, let content) = heading[0].block else {
        Issue.record("no heading")
        continue
      }
      #expect(content.plainText.replacing("\n", with: " ") == expected, "\(markdown)")
    }
  }

  /// A cell as readers of Markdown can see it: a line end is a space, no NUL, no white space at either end.
  private static func written(_ cell: String) -> String {
    let lines = cell.replacing("\r\n", with: " ").replacing("\n", with: " ").replacing("\0", with: "\u{FFFD}")
    return String(lines.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }

  private static func paragraph(_ element: Element) -> String? {
    guard case .paragraph(let paragraph) = element.block else { return nil }
    return paragraph.content.plainText.replacing("\n", with: " ")
  }
}
