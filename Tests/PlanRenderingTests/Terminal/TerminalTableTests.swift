import PlanText
import Testing

@testable import PlanRendering

struct TerminalTableTests {
  private func text(_ rows: [[String]], columns: Int = 40) -> String {
    let table = TerminalTable(
      columns: [.init(name: "Id"), .init(name: "Step", canWrap: true), .init(name: "Days", isNumber: true)],
      rows: rows.map { .init(cells: $0) })
    return table.text(TerminalStyle(columns: columns))
  }

  @Test func `columns are as wide as they need, numbers to the right`() {
    #expect(
      text([["1", "Scope", "5"], ["12", "Test", "10"]]) == "Id  Step   Days\n1   Scope     5\n12  Test     10\n")
  }

  @Test func `an empty column is left out`() {
    #expect(text([["", "Scope", "5"]]) == "Step   Days\nScope     5\n")
  }

  @Test func `what does not fit is broken, and cut after three lines`() {
    let long = "A step whose title is much too long for a terminal of forty columns, and then goes on and on"
    let lines = text([["1", long, "5"]]).split(separator: "\n")
    #expect(lines.count == 4 && lines.allSatisfy { DisplayWidth.of($0) <= 40 } && lines[3].hasSuffix("…"))
  }

  @Test func `wide characters count twice`() {
    #expect(text([["1", "審査", "5"], ["2", "Scope", "7"]]).hasSuffix("1   審査      5\n2   Scope     7\n"))
  }

  @Test func `control and bidirectional characters are spelled out`() {
    let shown = text([["1", "a\u{1B}[31mb\u{202E}c", "5"]])
    #expect(shown.contains("a\\u{1b}[31mb\\u{202e}c") && !shown.contains("\u{1B}"))
  }

  @Test func `headings stand above their rows, remarks below theirs`() {
    let table = TerminalTable(
      columns: [.init(name: "Step", canWrap: true)],
      rows: [.init(heading: "Late", cells: ["Scope"], remark: "ill"), .init(cells: ["Test"])], hasHeader: false)
    #expect(table.text(TerminalStyle()) == "\nLate\n  Scope\n    ill\n  Test\n")
  }

  @Test(arguments: [
    ("one two three", 8, ["one two", "three"]), ("abcdefghij", 4, ["abcd", "efgh", "ij"]), ("", 8, [""]),
    ("審査審査", 5, ["審査", "審査"]),
  ])
  func `text is broken at spaces, and inside words where it must be`(_ text: String, _ columns: Int, _ lines: [String])
  {
    #expect(WrappedText.lines(text, columns: columns) == lines)
  }
}
