import PlanText
import Testing

@testable import PlanRendering

@Suite("Limit of findings")
struct FindingLimitTests {
  private func finding(_ rule: String, _ place: Int, _ severity: Severity = .warning) -> Diagnostic {
    Diagnostic(rule: rule, severity: severity, range: SourceRange(place, place + 1), message: "\(rule) at \(place)")
  }

  @Test func `as many as are told stay as they are`() {
    let findings = (0..<3).map { finding("date-vague", $0) } + (3..<6).map { finding("raw-html", $0) }
    #expect(FindingLimit.apply(to: findings, limit: 3) == findings)
    #expect(FindingLimit.apply(to: [], limit: 3).isEmpty)
  }

  @Test func `of more, one finding at the next place says how many there are`() {
    let findings = (0..<5).map { finding("date-vague", $0) } + [finding("raw-html", 5)]
    let told = FindingLimit.apply(to: findings, limit: 3)
    #expect(told.map(\.range.lowerBound) == [0, 1, 2, 3, 5])
    #expect(told[3].rule == "date-vague")
    #expect(told[3].message == "from here on there are 2 findings more of “date-vague”: 3 are told")
    #expect(
      FindingLimit.apply(to: Array(findings.prefix(4)), limit: 3).last?.message.contains("is one finding") == true)
  }

  @Test func `an error that is not told shows in the finding for the rest`() {
    let findings = (0..<5).map { finding("placeholder", $0, $0 == 4 ? .error : .warning) }
    #expect(FindingLimit.apply(to: findings, limit: 3).last?.severity == .error)
  }
}
