import PlanText
import Testing

@Suite struct `Places in a text` {
  @Test(arguments: ["a\nbc\nd", "a\r\nbc\r\nd", "a\rbc\rd"])
  func `lines end in LF, CRLF or CR`(text: String) {
    let source = SourceText(name: "t", text)
    #expect(source.lines.count == 3)
    #expect((0..<3).map { source.text(in: source.content(ofLine: $0)) } == ["a", "bc", "d"])
  }

  @Test func `a last line end begins no line`() {
    #expect(SourceText(name: "t", "a\n").lines.count == 1)
    #expect(SourceText(name: "t", "").lines.count == 1)
    #expect(SourceText(name: "t", "\n\na").lines.count == 3)
  }

  @Test func `columns count scalars, behind a byte order mark too`() {
    let text = "\u{FEFF}| é🎉 | x |"
    let source = SourceText(name: "t", text)
    let offset = text.utf8.count - 3
    #expect(source.position(at: offset) == SourcePosition(line: 1, column: 8))
    #expect(source.position(at: 0) == SourcePosition(line: 1, column: 1))
    #expect(source.position(at: 10_000).column == 11)
  }

  @Test func `bytes that are no text count one each`() {
    let source = SourceText(name: "t", bytes: [0x61, 0xFF, 0xFE, 0x62])
    #expect(source.position(at: 3) == SourcePosition(line: 1, column: 4))
    #expect(source.text(in: SourceRange(0, 4)) == "a\u{FFFD}\u{FFFD}b")
  }

  @Test(arguments: ["a", "é🎉漢", "\u{301}e"]) func `columns of a long line are those of a count from its start`(
    _ text: String
  ) {
    let bytes = Array("x\n".utf8) + Array(String(repeating: text, count: 1500).utf8)
    for broken in [[], [0xFF, 0xE2, 0x82], [UInt8](repeating: 0x80, count: 3000)] as [[UInt8]] {
      let source = SourceText(name: "t", bytes: bytes + broken + bytes.dropFirst(2))
      for offset in stride(from: 2, through: source.bytes.count, by: 7) {
        let column = String(decoding: source.bytes[2..<offset], as: UTF8.self).unicodeScalars.count + 1
        #expect(source.position(at: offset) == SourcePosition(line: 2, column: column))
      }
    }
  }

  @Test func `the line of an offset is the one that holds it`() {
    let source = SourceText(name: "t", "ab\ncd\n\nef")
    #expect((0..<9).map(source.lines.line) == [0, 0, 0, 1, 1, 1, 2, 3, 3])
  }

  @Test func `ranges out of the text are cut`() {
    let source = SourceText(name: "t", "abc")
    #expect(source.text(in: SourceRange(2, 99)) == "c")
    #expect(source.text(in: SourceRange(50, 60)) == "")
    #expect(SourceRange(5, 2) == .at(5))
  }
}

@Suite struct `Order of findings` {
  @Test func `by place, the heavier first, then by name`() {
    func finding(_ rule: String, _ severity: Severity, _ place: Int) -> Diagnostic {
      Diagnostic(rule: rule, severity: severity, range: .at(place), message: "")
    }
    let sorted = [finding("b", .note, 3), finding("a", .note, 3), finding("c", .error, 3), finding("d", .note, 1)]
      .sorted()
    #expect(sorted.map(\.rule) == ["d", "c", "a", "b"])
  }
}
