import PlanModel
import PlanText
import Testing

@Suite("Rule examples")
struct RuleExamplesTests {
  @Test(arguments: Rules.all.map(\.name))
  func `the bad example gives the rule at each mark and nowhere else`(name: String) throws {
    let rule = try #require(Rules.named(name))
    let checked = Checked(rule.bad)
    #expect(!checked.marks.isEmpty)
    #expect(checked.places(of: name) == checked.marks)
    #expect(checked.findings(of: name).allSatisfy { $0.severity == rule.severity })
  }

  @Test(arguments: Rules.all.map(\.name))
  func `the good example does not give the rule`(name: String) throws {
    let rule = try #require(Rules.named(name))
    #expect(!rule.good.contains("▶"))
    #expect(Checked(rule.good).findings(of: name).isEmpty)
  }

  @Test(arguments: Rules.all.map(\.name))
  func `what a rule says is whole sentences, and its findings are not`(name: String) throws {
    let rule = try #require(Rules.named(name))
    #expect(rule.summary.hasSuffix(".") && !rule.summary.contains("\n"))
    #expect(rule.advice.hasSuffix("."))
    for finding in Checked(rule.bad).findings(of: name) {
      #expect(!finding.message.hasSuffix(".") && !finding.message.contains("\n"))
      #expect(finding.help?.hasSuffix(".") != true)
    }
  }

  @Test func `every rule has a name of its own`() {
    let names = Rules.all.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { $0.allSatisfy { $0.isLowercase || $0 == "-" } })
  }

  @Test(arguments: Rules.all.map(\.name))
  func `a draft turns the gaps it may have into notes`(name: String) throws {
    let rule = try #require(Rules.named(name))
    guard rule.isNoteInDraft else { return }
    let findings = Checked("Stage: draft\n\n" + rule.bad).findings(of: name)
    #expect(!findings.isEmpty && findings.allSatisfy { $0.severity == .note })
  }
}
