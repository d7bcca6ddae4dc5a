import Foundation
import PlanModel
import PlanText
import PlanTesting
import Testing

@testable import PlanRendering

/// Findings in frames.
@Suite struct DiagnosticsTextTests {
  private func source(_ lines: String...) -> SourceText {
    SourceText(name: "acme.md", lines.joined(separator: "\n") + "\n")
  }

  /// A finding at the first place of a text.
  private func finding(
    _ text: String, in source: SourceText, _ message: String = "what is wrong", severity: Severity = .warning,
    rule: String = "owner-not-a-person", help: String? = nil, notes: [Diagnostic.Note] = []
  ) throws -> Diagnostic {
    let whole = source.text(in: SourceRange(0, source.bytes.count))
    let place = try #require(whole.range(of: text))
    let lower = whole.utf8.distance(from: whole.startIndex, to: place.lowerBound)
    return Diagnostic(
      rule: rule, severity: severity, range: SourceRange(lower, lower + text.utf8.count), message: message,
      help: help, notes: notes)
  }

  private func shown(_ diagnostics: [Diagnostic], in source: SourceText, columns: Int = 120) -> String {
    DiagnosticsText.text(diagnostics, of: source, style: TerminalStyle(columns: columns))
  }

  @Test func `a finding has its line, its place, its notes and its help`() throws {
    let source = source("# Plan", "", "| Contract redlines returned | Legal (Buyer) | 2026-07-17 |", "Mary Okafor")
    let note = try finding("Mary Okafor", in: source)
    let diagnostic = try finding(
      "Legal (Buyer)", in: source, "\"Legal\" owns “Contract redlines returned”", help: "write “Mary Okafor (Buyer)”",
      notes: [.init("the people table names Mary Okafor", at: note.range)])
    #expect(
      shown([diagnostic], in: source) == """
        warning: "Legal" owns “Contract redlines returned” [owner-not-a-person]
          ╭─ acme.md:3:32
        3 │ | Contract redlines returned | Legal (Buyer) | 2026-07-17 |
          │                                ━━━━━━━━━━━━━
          ├─ note: the people table names Mary Okafor (line 4)
          ╰─ help: write “Mary Okafor (Buyer)”


        """)
  }

  @Test(arguments: [
    ("| 日本 | Legal |", "  │          ━━━━━"), ("| ✅ e\u{301} | Legal |", "  │          ━━━━━"),
    ("|\tLegal |", "  │     ━━━━━"), ("| \u{1B}[31m | Legal |", "  │                ━━━━━"),
    ("| \u{202E} | Legal |", "  │              ━━━━━"),
  ])
  func `the line under a place stands under it`(_ line: String, _ underline: String) throws {
    let source = source(line)
    let text = shown([try finding("Legal", in: source)], in: source)
    #expect(text.split(separator: "\n").contains(Substring(underline)), "\(text)")
  }

  @Test func `control and bidirectional characters are spelled out`() throws {
    let source = source("| \u{1B}[2J\u{7}\u{202E}x | Legal |")
    let text = shown([try finding("Legal", in: source, "“\u{1B}]0;x\u{7}”\n::error", help: "\u{2066}")], in: source)
    #expect(text.contains("| \\u{1b}[2J\\u{7}\\u{202e}x | Legal |"))
    #expect(text.contains("“\\u{1b}]0;x\\u{7}”\\u{a}::error"))
    #expect(text.contains("help: \\u{2066}"))
    #expect(!text.unicodeScalars.contains { $0 != "\n" && VisibleText.isHidden($0) })
  }

  @Test func `what is spelled out is in no command that a help names`() {
    let hidden = (0...0x10FFFF).compactMap(Unicode.Scalar.init).filter(VisibleText.isHidden)
    #expect(hidden.contains("\u{E0041}"))
    #expect(hidden.allSatisfy { Command.word("a\($0).md") == "PLAN" })
  }

  @Test(arguments: [40, 41, 42, 43, 80, 81, 200])
  func `a long line is cut around the place`(_ columns: Int) throws {
    let source = source(String(repeating: "日本 ", count: 4000) + "Legal" + String(repeating: " text", count: 4000))
    let text = shown([try finding("Legal", in: source)], in: source, columns: columns)
    let lines = text.split(separator: "\n")
    #expect(lines[2].contains("Legal"))
    #expect(lines[2].hasSuffix("…"))
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= columns + 20 })
    #expect(DisplayWidth.of(lines[2]) <= columns)
    let place = try #require(lines[2].range(of: "Legal"))
    let before = DisplayWidth.of(lines[2][..<place.lowerBound])
    #expect(lines[3].hasSuffix("━━━━━"))
    #expect(DisplayWidth.of(lines[3]) == before + 5)
  }

  @Test func `an empty place is one column wide`() throws {
    let source = source("| a |  |")
    let diagnostic = Diagnostic(rule: "r", severity: .note, range: .at(6), message: "m")
    #expect(shown([diagnostic], in: source).contains("  │       ━\n"))
  }

  @Test func `a place at the very end has its line`() {
    let source = SourceText(name: "-", "")
    let text = shown([Diagnostic(rule: "r", severity: .error, range: .at(0), message: "m")], in: source)
    #expect(text.contains("╭─ -:1:1"))
  }

  @Test func `three findings of a rule are one with the other lines`() throws {
    let source = source("one", "two", "three", "four")
    let words = try ["one", "two", "four"].map { try finding($0, in: source, help: "name a person") }
    let text = shown(words, in: source)
    #expect(text.contains("  ├─ help: name a person\n  ╰─ also on lines 2 and 4\n"))
    #expect(text.components(separatedBy: "warning").count == 2)
    #expect(shown(Array(words.prefix(2)), in: source).components(separatedBy: "warning").count == 3)
  }

  @Test func `ten errors of a rule are shown, the rest is listed`() throws {
    let source = source((1...30).map { "word\($0)x" }.joined(separator: "\n"))
    let errors = try (1...30).map { try finding("word\($0)x", in: source, severity: .error) }
    let text = shown(errors, in: source)
    #expect(text.components(separatedBy: "error:").count == 11)
    #expect(text.contains("also on lines 11–30"))
  }

  @Test func `notes stand under the rest`() throws {
    let source = source("one", "two")
    let note = try finding("one", in: source, severity: .note, rule: "column-unknown")
    let error = try finding("two", in: source, severity: .error, rule: "duplicate-id")
    let text = shown([note, error], in: source)
    #expect(text.hasPrefix("error"))
    #expect(text.contains("note: what is wrong [column-unknown]"))
  }

  @Test func `colours come only when asked for`() throws {
    let source = source("one")
    let diagnostic = try finding("one", in: source, help: "h")
    let plain = shown([diagnostic], in: source)
    let coloured = DiagnosticsText.text([diagnostic], of: source, style: TerminalStyle(isColoured: true))
    #expect(!plain.contains("\u{1B}"))
    #expect(coloured.replacing(#/\x1B\[[0-9;]*m/#, with: "") == plain)
    #expect(coloured.contains("\u{1B}[1;33mwarning"))
  }

  @Test func `five thousand findings are a page and take no time`() throws {
    let source = source(Array(repeating: "| a | b |", count: 5000).joined(separator: "\n"))
    let findings = (0..<5000).map { line in
      Diagnostic(
        rule: "rule-\(line % 40)", severity: .warning, range: SourceRange(line * 10 + 2, line * 10 + 3), message: "m")
    }
    let clock = ContinuousClock()
    var text = ""
    let time = clock.measure { text = shown(findings, in: source) }
    #expect(text.split(separator: "\n").count < 400)
    #expect(time < TimeLimit.seconds(2))
  }

  @Test func `a plan of five thousand findings is checked and shown in every format without delay`() {
    let cells = ["soon | Draft", "2026-02-30 | Todo/Done", "2026-05-20 | Stuck", " | Open"]
    let rows = (0..<2000).map { "| Step \($0) | - | \(cells[$0 % 4]) | Deal desk 100 % |" }
    let text = "| Milestone | Owner | Due | Status | Notes |\n|---|---|---|---|---|\n" + rows.joined(separator: "\n")
    let source = SourceText(name: "acme.md", text)
    let clock = ContinuousClock()
    var page = ""
    let time = clock.measure {
      let compilation = Compilation(source, asOf: .otherwise(Day(iso: "2026-06-12") ?? .first))
      #expect(compilation.diagnostics.count > 5000)
      page = DiagnosticsText.text(compilation)
      #expect(DiagnosticsConcise.text(compilation).split(separator: "\n").count == compilation.diagnostics.count)
      #expect(DiagnosticsGitHub.text(compilation).split(separator: "\n").count == compilation.diagnostics.count)
      #expect(SARIFLog([compilation], rules: []).bytes.count > CheckJSON([compilation]).bytes.count)
    }
    #expect(page.split(separator: "\n").count < 250)
    #expect(time < TimeLimit.seconds(10))
  }
}
