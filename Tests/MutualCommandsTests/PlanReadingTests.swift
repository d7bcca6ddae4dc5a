import PlanModel
import PlanTesting
import Testing

@testable import MutualCommands

/// Which files of a folder are taken for plans.
@Suite struct PlanReadingTests {
  private static let table = "| Step | Owner | Due |\n|---|---|---|\n| Kick-off | Ann Lee (Buyer) | 2026-07-01 |\n"
  private static let fenced = "```\n\(table)```\n"
  private static let indented = table.split(separator: "\n").map { "    \($0)\n" }.joined()
  private static let bare = table.replacing("|---|---|---|\n", with: "")
  private static let misspelt = table.replacing("Step | Owner | Due", with: "Stpe | Onwer | Deu")

  private func reading(_ text: String) throws -> PlanReading {
    let folder = try TemporaryFolder()
    try folder.write("acme.md", text)
    let input = PlanInput(path: folder.path + "/acme.md", searched: folder.path, failure: nil)
    return PlanReading(input, asOf: .given(Day(iso: "2026-06-15") ?? .first))
  }

  @Test(arguments: [
    "# T\n\nGo-live: 2026-09-01\n\n\(fenced)", "# T\n\nGo-live: 2026-09-01\n\n\(indented)",
    "# T\n\nGo-live: 2026-09-01\n\n\(bare)", "# T\n\nTarget close: 2026-09-01\n\n\(misspelt)",
    "# T\n\nBuyer: Acme\nSeller: Zed\n\n\(bare)", "# T\n\nCustomer: Acme\n\nThe steps:\n\n\(fenced)",
    "# T\n\n\(fenced)", indented, "# T\n\n\(table.replacing("|---|---|---|", with: "|---|---|"))",
  ])
  func `a plan that was broken is told with its errors`(_ text: String) throws {
    let compilation = try #require(try reading(text).compilation)
    #expect(compilation.checked == nil)
  }

  @Test(arguments: [
    "# How to write a plan\n\nWrite it so:\n\n\(fenced)",
    "# Call\n\nCustomer: Acme\n\n| Name | Topic |\n|---|---|\n| A | B |\n",
    "# Call\n\nCustomer: Acme\nGo-live: 2026-09-01\n\nThey like it.\n", "# Notes\n\nGo-live: in autumn, a|b\n",
    "<!-- mutual: allow plan-in-code-fence: an example -->\n\n# T\n\n\(fenced)",
  ])
  func `notes and documents that show a plan are none`(_ text: String) throws {
    guard case .noPlan = try reading(text) else {
      Issue.record("taken for a plan: \(text)")
      return
    }
  }
}
