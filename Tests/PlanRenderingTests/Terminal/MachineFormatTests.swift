import PlanModel
import PlanText
import Testing

@testable import PlanRendering

/// Findings for programs.
@Suite struct MachineFormatTests {
  private func compilation(_ name: String, _ text: String) throws -> Compilation {
    Compilation(SourceText(name: name, text), asOf: .given(try #require(Day(iso: "2026-06-15"))))
  }

  private static let plan = """
    | Step | Owner | Due |
    |---|---|---|
    | Kick-off | Dana Wu (Buyer) | 2026-02-30 |

    """

  @Test func `a concise line names file, line, column, severity and rule`() throws {
    let text = DiagnosticsConcise.text(try compilation("acme.md", Self.plan))
    let line = try #require(text.split(separator: "\n").first { $0.contains("[date-impossible]") })
    #expect(line.hasPrefix("acme.md:3:32: error: "))
  }

  @Test func `a workflow command cannot be forged by a name or a cell`() throws {
    let hostile = Self.plan.replacing("2026-02-30", with: "2026-02-30 %0A::set-output x::y")
    let text = DiagnosticsGitHub.text(try compilation("a,b:c%\n::error::x.md", hostile))
    let lines = text.split(separator: "\n")
    #expect(!lines.isEmpty)
    for line in lines {
      #expect(
        line.firstMatch(of: #/^::(error|warning|notice) file=a%2Cb%3Ac%25%0A%3A%3Aerror%3A%3Ax.md,line=\d+,/#)
          != nil, "\(line)")
      #expect(!line.contains("%0A::"))
    }
  }

  @Test func `a workflow command finds a file whose name holds line ends`() throws {
    let text = DiagnosticsGitHub.text(try compilation("a\r\nb\r\u{1B}.md", Self.plan))
    #expect(text.contains(" file=a%0D%0Ab%0D\\u{1b}.md,line=3"), "\(text)")
  }
}
