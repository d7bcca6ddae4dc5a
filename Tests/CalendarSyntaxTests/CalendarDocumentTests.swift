import CalendarSyntax
import PlanText
import Testing

/// The tolerant reading of calendars.
@Suite struct CalendarDocumentTests {
  private func document(_ text: String) -> CalendarDocument {
    CalendarDocument(SourceText(name: "calendar.ics", text))
  }

  @Test(arguments: ["\r\n", "\n", "\r"])
  func `lines are unfolded, whatever ends them`(_ end: String) {
    let document = document(
      ["BEGIN:VEVENT", "SUMM", " ARY:Price", "\t agreed", "", "END:VEVENT"].joined(separator: end))
    #expect(document.lines.map(\.name) == ["BEGIN", "SUMMARY", "END"])
    #expect(document.lines[1].rawValue == "Price agreed")
    #expect(document.components.map(\.name) == ["VEVENT"])
    #expect(document.components[0].end == 2)
  }

  @Test func `a slice of a folded line knows its place in the file`() {
    let text = "\u{FEFF}BEGIN:VEVENT\r\nSUMMARY:Pr\r\n ice\r\nX:\r\n"
    let document = document(text)
    let value = document.lines[1].value
    #expect(document.source.text(in: document.place(of: value)) == "Pr\r\n ice")
    #expect(document.source.text(in: document.place(of: value.suffix(3))) == "ice")
    #expect(document.source.position(at: document.place(of: document.lines[2].value).lowerBound).line == 4)
  }

  @Test func `parameters have names, quoted values and lists`() throws {
    let line = document(##"ATTENDEE;cn="Wu; Dana: ^'DW^'^n^^";X-A=b,"c,d",:mailto:dana@example.com"##).lines[0]
    #expect(line.fault == nil)
    #expect(line.rawValue == "mailto:dana@example.com")
    #expect(line.parameter("CN")?.text == "Wu; Dana: \"DW\"\n^")
    let list = try #require(line.parameter("X-A"))
    #expect(list.values.map(\.text) == ["b", "c,d", ""])
    #expect(list.values.map(\.isQuoted) == [false, true, false])
  }

  @Test(arguments: [
    ("SUMMARY", ContentLine.Fault.colon), ("SUM MARY:x", .name), (":x", .name), (" x", .name), ("A;B:x", .parameter),
    ("A;=c:x", .parameter), ("A;B=\"c:x", .quote), ("A;B=c\"d:x", .quote), ("A;B=\"c\"d:x", .quote), ("A;B=c", .colon),
  ])
  func `what is no content line says why`(_ text: String, _ fault: ContentLine.Fault) {
    let line = document(text).lines[0]
    #expect(line.fault == fault)
    #expect(fault == .colon || text == " x" || line.rawValue == "x")
  }

  @Test func `each END ends the innermost component of its name`() {
    let document = document("BEGIN:A\nBEGIN:B\nX:1\nEND:a\nY:2\nEND:B\nBEGIN:C\n")
    #expect(document.components.map(\.name) == ["A", "B", "C"])
    #expect(document.components.map(\.end) == [3, nil, nil])
    #expect(document.components.map(\.parent) == [nil, 0, nil])
    #expect(document.components[0].children == [1])
    #expect(document.components[1].properties == [2])
    #expect(document.strays == [4, 5])
    #expect(document.roots == [0, 2])
  }

  @Test func `a file of a hundred thousand levels is read`() {
    let depth = 100_000
    let begins = String(repeating: "BEGIN:A\n", count: depth)
    let document = document(begins + String(repeating: "END:B\n", count: depth) + "END:A\n")
    #expect(document.components.count == depth)
    #expect(document.strays.count == depth)
    #expect(document.components[depth - 1].end == 2 * depth)
  }
}
