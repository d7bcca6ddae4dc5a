import PlanText
import Testing

@Suite struct `Edits of a text` {
  private let source = SourceText(name: "plan.md", "\u{FEFF}one\r\ntwo")

  private func applied(_ edits: TextEdit...) -> String? {
    source.applying(edits).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func `edits change their ranges and nothing else, in whatever order they are given`() {
    #expect(applied() == "\u{FEFF}one\r\ntwo")
    #expect(applied(TextEdit(SourceRange(8, 11), "2"), TextEdit(SourceRange(3, 6), "1")) == "\u{FEFF}1\r\n2")
    #expect(applied(TextEdit(.at(11), "!"), TextEdit(.at(3), "<")) == "\u{FEFF}<one\r\ntwo!")
  }

  @Test func `edits that overlap or lie outside of the text are refused`() {
    #expect(applied(TextEdit(SourceRange(3, 6), ""), TextEdit(SourceRange(5, 7), "")) == nil)
    #expect(applied(TextEdit(SourceRange(8, 12), "")) == nil)
  }
}
