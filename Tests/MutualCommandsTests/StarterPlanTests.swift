import Foundation
import PlanEditing
import PlanModel
import PlanTesting
import PlanText
import Testing

@testable import MutualCommands

/// The plans that `init` writes.
@Suite struct StarterPlanTests {
  static let buyers = [
    "Acme", "Müller & Söhne | *KG*: Dana Wu",
    "Acme: Ruth Adler, CFO; Dana Wu, Head of Accounting; Mary Okafor, General Counsel; Omar Haddad, CISO",
  ]

  @Test(arguments: StarterTemplate.allCases)
  func `each has neither errors nor warnings and is formatted, whenever it begins and goes live`(
    _ template: StarterTemplate
  ) throws {
    for offset in stride(from: 0, to: 730, by: 31) {
      let today = try #require(Day(iso: "2026-06-15")).adding(days: offset)
      let earliest = template.earliestGoLive(from: today)
      for goLive in [earliest, Workdays.standard.onOrAfter(earliest.adding(days: offset))] {
        let buyer = try Party.argument(Self.buyers[offset % Self.buyers.count])
        let seller = try Party.argument(
          offset % 2 == 0 ? "Vendor" : "Vendor: Jon Smith; Lena Fischer, Solutions Engineer")
        let bytes = try #require(Formatting(plan(template, buyer, seller, goLive, today))).bytes
        let source = SourceText(name: "plan.md", bytes: bytes)
        let compilation = Compilation(source, asOf: .given(today))
        let found = compilation.diagnostics.filter { $0.severity != .note }
        #expect(found.isEmpty, "\(today.iso) to \(goLive.iso): \(found.map(\.message))")
        #expect(compilation.plan.goLive == goLive && compilation.plan.steps.allSatisfy { $0.dueDay != nil })
        #expect(compilation.plan.placeholders.isEmpty && compilation.plan.steps.allSatisfy { $0.due.isPinned })
        #expect(Formatting(compilation.plan)?.edits.isEmpty == true)
      }
    }
  }

  @Test(arguments: StarterTemplate.allCases)
  func `the day before the earliest is too late to begin`(_ template: StarterTemplate) throws {
    let today = try #require(Day(iso: "2026-06-15"))
    let goLive = Workdays.standard.adding(-1, to: template.earliestGoLive(from: today))
    let plan = plan(template, try Party.argument("Acme"), try Party.argument("Vendor"), goLive, today)
    let starts = plan.steps.compactMap { step in
      step.dueDay.map { Workdays.standard.adding(-(step.durationDays ?? 0), to: $0) }
    }
    #expect(try #require(starts.min()) < today)
  }

  private func plan(_ template: StarterTemplate, _ buyer: Party, _ seller: Party, _ goLive: Day, _ today: Day) -> Plan {
    template.contents.plan(
      of: buyer, and: seller, goLive: goLive, today: today, identifier: "00000000-0000-4000-8000-000000000000")
  }

  @Test func `people play the part that suits their title, the first one else`() throws {
    let buyer = try Party.argument("Acme: Ruth Adler, CFO; Dana Wu; Mary Okafor, General Counsel; Lee Ho, CISO")
    let today = try #require(Day(iso: "2026-06-15"))
    let plan = plan(.standard, buyer, try Party.argument("Vendor"), try #require(Day(iso: "2027-03-01")), today)
    #expect(plan.field(.decisionMaker)?.text == "Ruth Adler")
    #expect(plan.field(.champion)?.text == "Dana Wu")
    #expect(plan.steps.first { $0.title == "Security review" }?.owners.map(\.name) == ["Lee Ho"])
    #expect(plan.steps.first { $0.title == "Contract redlines settled" }?.owners.first?.name == "Mary Okafor")
    #expect(plan.people.map(\.name) == ["Ruth Adler", "Dana Wu", "Mary Okafor", "Lee Ho"])
    #expect(plan.isDraft)
  }

  @Test func `where every part has a name the plan is no draft`() throws {
    let buyer = try Party.argument("Acme: Ruth Adler, CFO; Dana Wu, Project lead; Omar Haddad, IT")
    let seller = try Party.argument("Vendor: Jon Smith; Lena Fischer")
    let today = try #require(Day(iso: "2026-06-15"))
    let plan = plan(.short, buyer, seller, try #require(Day(iso: "2026-09-01")), today)
    #expect(!plan.isDraft && plan.steps.allSatisfy { $0.owners.allSatisfy(\.isPerson) })
  }

  @Test(arguments: StarterTemplate.allCases)
  func `each is built`(_ template: StarterTemplate) throws {
    let folder = try TemporaryFolder()
    let result = try Shell.run(
      "mutual init acme.md --template \(template.rawValue) && mutual build acme.md && mutual fmt --check acme.md",
      in: folder.url)
    #expect(result.status == 0, "\(result.output)")
    #expect(folder.files().contains("build/acme.ics"))
  }

  @Test func `it goes to standard output where no file is named, with a new identifier each time`() throws {
    let folder = try TemporaryFolder()
    let texts = try (0..<2).map { _ in try Shell.run("mutual init", in: folder.url).output }
    #expect(texts[0].contains("# Mutual Action Plan"))
    #expect(texts[0] != texts[1])
    #expect(folder.files() == [])
  }
}
