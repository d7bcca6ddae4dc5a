import PlanModel
import Testing

@Suite struct `What a dependency cell names` {
  /// The last step of a plan, which has the cell.
  private func last(_ cell: String) -> Step? {
    let titles = ["Kick-off", "Security review", "Draft sent", "SOC 2 day pilot", "Demo", "Signature"]
    let rows = titles.enumerated().map { number, title in
      "| \(number + 1) | \(title) | Ana (Buyer) | \(title == "Signature" ? cell : "-") |\n"
    }
    return Checked("| # | Step | Owner | Depends on |\n|---|---|---|---|\n" + rows.joined()).compilation.plan.steps.last
  }

  private func edges(_ cell: String) -> [String]? {
    last(cell)?.dependencies.map { "\($0.step + 1)\($0.type.rawValue)\($0.lag.days)" }
  }

  @Test(arguments: [
    ("2, 3", ["2FS0", "3FS0"]), ("3 ,2", ["3FS0", "2FS0"]), ("2,3,", ["2FS0", "3FS0"]), ("02, 3", ["3FS0"]),
    ("6, 2", ["2FS0"]), ("9, 2", ["2FS0"]), ("2 3", []),
  ])
  func `numbers say the same in plain text and in code`(_ cell: String, _ expected: [String]) {
    #expect(edges(cell) == expected)
    #expect(edges("`\(cell)`") == expected)
    #expect(last(cell)?.unresolved.map(\.reason) == last("`\(cell)`")?.unresolved.map(\.reason))
  }

  @Test(arguments: [
    ("2, 2", ["2FS0"]), ("2, 2+1d", ["2FS0", "2FS1"]), ("2, 2FF", ["2FS0", "2FF0"]),
    ("2–4, 3", ["2FS0", "3FS0", "4FS0"]), ("2, all above", ["2FS0", "1FS0", "3FS0", "4FS0", "5FS0"]),
  ])
  func `a step that is named twice is waited for once`(_ cell: String, _ expected: [String]) {
    #expect(edges(cell) == expected)
  }

  @Test(arguments: [
    ("2..4", ["2FS0", "3FS0", "4FS0"]), ("#2 to #4", ["2FS0", "3FS0", "4FS0"]), ("SOC", ["4FS0"]),
    ("5. Demo", ["5FS0"]), ("3, TBD and 5", ["3FS0", "5FS0"]), ("Draft sent & Demo", ["3FS0", "5FS0"]),
    ("closes after 2 and 3+1d", ["2FF0", "3FF1"]), ("Papers, 3", ["3FS0"]),
  ])
  func `steps are named in many ways`(_ cell: String, _ expected: [String]) {
    #expect(edges(cell) == expected)
  }

  @Test(arguments: ["1.2", "1.9", "2.1", "1.2.3", "1. 2", "#1.2", "1.2+3d", "1.2FF"])
  func `a number with a dot is not cut down to the step before the dot`(_ cell: String) {
    #expect(edges(cell) == [])
    #expect(last(cell)?.unresolved.map(\.reason) == [.unknown])
  }

  @Test(
    arguments: [
      ("2.1, 1.3", []), ("1.2", ["1.2"]), ("1.2, 1.3", ["1.2"]), ("1.2 – Security", ["1.2"]),
      ("1.2 (the short one), 2", ["1.2", "2"]), ("2. Legal", ["2"]), ("2.0", ["2"]), ("3. 2nd demo", ["3"]),
      ("3.2nd demo", ["3"]),
    ] as [(String, [String])])
  func `steps may be numbered with dots`(_ cell: String, _ expected: [String]) throws {
    let plan = Checked(
      """
      | # | Step | Owner | Depends on |
      |---|---|---|---|
      | 1.1 | Kick-off | Ana (Buyer) | - |
      | 1.2 | Security | Ana (Buyer) | - |
      | 2 | Legal | Ana (Buyer) | - |
      | 3 | 2nd demo | Ana (Buyer) | - |
      | 4 | Signature | Ana (Buyer) | \(cell) |
      """
    ).compilation.plan
    #expect(try #require(plan.steps.last).dependencies.map { plan.steps[$0.step].id } == expected)
  }

  @Test(
    arguments: [
      ("2-9", .unknown), ("#nothing", .unknown), ("Signature", .itself), ("6", .itself), ("TBD", .placeholder),
      ("Papers, handed over", .condition(nearest: nil)),
    ] as [(String, UnresolvedDependency.Reason)])
  func `what names no other step is kept in one piece`(_ cell: String, _ reason: UnresolvedDependency.Reason) {
    #expect(edges(cell) == [])
    #expect(last(cell)?.unresolved.map(\.text) == [cell])
    #expect(last(cell)?.unresolved.map(\.reason) == [reason])
  }
}
