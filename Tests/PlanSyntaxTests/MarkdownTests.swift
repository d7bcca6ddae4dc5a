import PlanSyntax
import PlanText
import Testing

/// Reads a document with one table and gives the texts of its cells, header first.
private func cells(_ text: String) -> [[String]] {
  for element in Markdown(SourceText(name: "t", text)).elements {
    if case .table(let table) = element.block { return ([table.header] + table.rows).map { $0.cells.map(\.text) } }
  }
  return []
}

@Suite struct `Tables` {
  @Test func `cells are trimmed, pipes may be escaped or stand in code`() {
    #expect(cells("| a | b |\n|---|---|\n|  x\\|y | `p \\| q` |") == [["a", "b"], ["x|y", "p | q"]])
  }

  @Test func `rows keep the cells that Markdown drops`() {
    #expect(cells("a | b\n---|---\n1 | 2 | 3\n4") == [["a", "b"], ["1", "2", "3"], ["4"]])
  }

  @Test func `a line of dashes under a table is no heading`() {
    let markdown = Markdown(SourceText(name: "t", "| a |\n|---|\n| b |\n---\nafter"))
    let kinds = markdown.elements.map { element in
      switch element.block {
      case .table(let table): "table \(table.rows.count)"
      case .thematicBreak: "break"
      case .paragraph: "paragraph"
      default: "other"
      }
    }
    #expect(kinds == ["table 1", "break", "paragraph"])
  }

  @Test func `a tag alone on a line ends a table`() {
    #expect(cells("| a |\n|---|\n| b |\n<date>\n| c |") == [["a"], ["b"]])
  }

  @Test(arguments: ["    ", "\t", "```\n"])
  func `a table in code is code`(indent: String) {
    #expect(cells("text\n\n\(indent)| a |\n\(indent)|---|\n\(indent)| b |").isEmpty)
  }

  @Test func `many rows are read as few are, also in a fence`() {
    let rows = (0..<500).map { "| \($0) | *x* |" }.joined(separator: "\n")
    #expect(cells("| a | b |\n|---|---|\n" + rows).count == 501)
    #expect(cells("```\n| a | b |\n|---|---|\n\(rows)\n```").isEmpty)
    let markdown = Markdown(SourceText(name: "t", "```\n| a | b |\n|---|---|\n\(rows)\n```"))
    guard case .code(_, let text) = markdown.elements.first?.block else { return #expect(Bool(false), "no code") }
    #expect(text.utf8.split(separator: 10).count == 502)
  }

  @Test func `links are resolved by definitions anywhere in the document`() {
    let markdown = Markdown(SourceText(name: "t", "| a |\n|---|\n| [Offer][o] |\n\n[o]: https://e.example/x"))
    guard case .table(let table) = markdown.elements.first?.block else { return #expect(Bool(false), "no table") }
    let link = InlineStyle.link(destination: "https://e.example/x", title: "")
    #expect(table.rows[0].cells[0].inlines.events == [.open(link), .text("Offer"), .close(link)])
  }

  @Test func `a broken delimiter row is told`() {
    let markdown = Markdown(SourceText(name: "t", "| a | b |\n|---|\n| c | d |"))
    #expect(markdown.brokenTables.count == 1)
    #expect(markdown.brokenTables.first?.header.cells.map(\.text) == ["a", "b"])
  }
}

@Suite struct `Inline content` {
  private func content(_ text: String) -> Inlines? {
    guard case .paragraph(let paragraph) = Markdown(SourceText(name: "t", text)).elements.first?.block else {
      return nil
    }
    return paragraph.content
  }

  @Test func `what is struck through is told from what is not`() {
    let strikes = content("~~June 1~~ June 8 (~~no~~ flu)")?.strikes ?? []
    #expect(strikes.map(\.text) == ["June 1", " June 8 (", "no", " flu)"])
    #expect(strikes.map(\.isStruck) == [true, false, true, false])
  }

  @Test(arguments: ["~~ x ~~", "~~~x~~~ y", "a ~~ b", "~~x"])
  func `tildes that strike nothing are text`(text: String) {
    #expect(content("see \(text)")?.plainText == "see \(text)")
  }

  @Test func `tags and breaks are kept, comments are not seen`() {
    #expect(content("due <date><!-- x --> a<br>b")?.plainText == "due <date> a\nb")
  }

  @Test func `a part of the text keeps its styles`() {
    let part = content("Goal: **cut `x` now**")?.slice(6..<11)
    #expect(part?.events == [.open(.strong), .text("cut "), .code("x"), .close(.strong)])
  }

  @Test func `lines of a paragraph have their own part of it`() {
    let markdown = Markdown(SourceText(name: "t", "> *a\n> b* c\nlazy"))
    guard case .paragraph(let paragraph) = markdown.elements[1].block else {
      return #expect(Bool(false), "no paragraph")
    }
    #expect(paragraph.lines.map(\.content.plainText) == ["a", "b c", "lazy"])
    #expect(paragraph.lines.map { markdown.source.text(in: $0.range) } == ["*a", "b* c", "lazy"])
  }

  @Test func `a hundred thousand open quotes or styles are read`() {
    #expect(Markdown(SourceText(name: "t", String(repeating: "> ", count: 3_000) + "x")).elements.count == 201)
    #expect(content("x " + String(repeating: "*a **b ", count: 20_000)) != nil)
  }
}

@Suite struct `Front matter` {
  private func frontMatter(_ lines: String) -> FrontMatter? {
    Markdown(SourceText(name: "t", "---\n\(lines)\n---\n# Title")).frontMatter
  }

  @Test func `values may be quoted, listed and commented`() {
    let entries =
      frontMatter("a: 'x: y' # no\n\"b c\": [1, \"2, 3\"]\nd:\n  - e\n- f # g\nh: i # j\n# k")?.entries ?? []
    #expect(entries.map(\.key) == ["a", "b c", "d", "h"])
    #expect(entries.map { $0.values.map(\.text) } == [["x: y"], ["1", "2, 3"], ["e", "f"], ["i"]])
  }

  @Test func `deeper YAML is left alone, and told`() {
    #expect(frontMatter("a:\n  b: c\nd: |\n  text")?.unread.count == 3)
  }

  @Test(arguments: ["---\na: b", "text\n---\na: b\n---", " ---\na: b\n---"])
  func `what does not begin and end with dashes is no front matter`(text: String) {
    #expect(Markdown(SourceText(name: "t", text)).frontMatter == nil || text.hasPrefix(" "))
  }
}
