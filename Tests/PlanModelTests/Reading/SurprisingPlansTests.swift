import PlanModel
import PlanText
import Testing

/// Plans that were once read otherwise than people read them.
@Suite struct `Surprising plans` {
  private func compile(_ text: String, asOf: String = "2026-06-15") throws -> Compilation {
    Compilation(SourceText(name: "t.md", text), asOf: .given(try #require(Day(iso: asOf))))
  }

  private func due(_ cell: String, fields: String = "Go-live: 2026-09-01\nStart: 2026-06-01") throws -> String {
    let plan = try compile("\(fields)\n\n| # | Step | Owner | Due |\n|---|---|---|---|\n| 1 | A | Ana | \(cell) |").plan
    let step = try #require(plan.steps.first)
    return [step.startDay?.iso, step.dueDay?.iso].compactMap { $0 }.joined(separator: " ")
  }

  @Test(arguments: [
    ("June 10–14", "2026-06-10 2026-06-14"), ("June 10-14, 2026", "2026-06-10 2026-06-14"),
    ("8-12 June 2026", "2026-06-08 2026-06-12"),
    ("2026-06-22.", "2026-06-22"), ("July 24, 2026.", "2026-07-24"), ("June 24 ✅", "2026-06-24"),
    ("EOD June 24", "2026-06-24"),
    ("the 10th of June", "2026-06-10"), ("2026-08-01 at the latest", "2026-08-01"),
    ("2 weeks before go-live", "2026-08-18"),
    ("2026-06-10T10:00", "2026-06-10"), ("10.06.", "2026-06-10"), ("2026-06-12 (Fri)", "2026-06-12"),
    ("T-28d", "2026-08-04"),
    ("~~2026-06-25 (first)~~ 2026-07-02", "2026-07-02"), ("Weeks 3–4", "2026-06-15 2026-06-26"),
    ("Jun-10-26", "2026-06-10"),
    ("2026-08-28, 14:00 CEST", "2026-08-28"), ("Mon 2026-08-03 10am ET", "2026-08-03"),
    ("3 Aug 2026 at 2pm UK time", "2026-08-03"), ("2026-08-03 14:00 (Europe/Berlin)", "2026-08-03"),
    ("COB 2026-08-26", "2026-08-26"), ("by COB Aug 26", "2026-08-26"), ("2026-08-03 EOB", "2026-08-03"),
    ("close of business 2026-08-03", "2026-08-03"), ("2026-08-03, close of business", "2026-08-03"),
    ("before 2026-08-03", ""),
    ("mid-June", ""), ("Q3", ""), ("~~2026-07-10~~ TBD", ""), ("Feb 29", ""),
  ])
  func `dates in cells`(cell: String, days: String) throws {
    #expect(try due(cell) == days)
  }

  private func waits(_ cell: String) throws -> [String] {
    let rows = (1...5).map { "| \($0). | Title \($0) | \($0 == 5 ? cell : "") |" }.joined(separator: "\n")
    let plan = try compile("| # | Step | Depends on | Due |\n|---|---|---|---|\n\(rows)").plan
    return plan.steps[4].dependencies.map { "\(plan.steps[$0.step].id)\($0.type.rawValue)\($0.lag.days)" }
      + plan.steps[4].unresolved.map { "? \($0.text)" }
  }

  @Test(arguments: [
    ("4.", ["4FS0"]), ("04", ["4FS0"]), ("(4)", ["4FS0"]), ("Steps 2-4", ["2FS0", "3FS0", "4FS0"]),
    ("Steps 2, 3 and 4", ["2FS0", "3FS0", "4FS0"]), ("closes after 3 and 4", ["3FF0", "4FF0"]), ("4FF+1", ["4FF1"]),
    ("#4 – Title", ["4FS0"]), ("4. Title 4", ["4FS0"]), ("4 (SOC 2)", ["4FS0"]), ("#2 and #4", ["2FS0", "4FS0"]),
    ("2-9", ["? 2-9"]), ("1+1d, 1+9cd, 1+1d", ["1FS1", "1FS9"]), ("1+1d, all above", ["1FS1", "2FS0", "3FS0", "4FS0"]),
    ("terms and conditions", ["? terms and conditions"]), ("~~3~~ 4", ["4FS0"]), ("3<br>4", ["3FS0", "4FS0"]),
    ("4+1wk", ["4FS5"]),
  ])
  func `dependency cells`(cell: String, edges: [String]) throws {
    #expect(try waits(cell) == edges)
  }

  @Test(arguments: [
    ("✅ 2026-06-10", Status.done), ("✅ Approved", .done), ("⛔ no access", .blocked), ("🔄 Under review", .inProgress),
    ("[x] sent", .done),
    ("Late - in progress", .inProgress), ("🟡 At risk", .notStarted), ("~~Open~~ Done", .done), ("Vibing", .notStarted),
    ("n/a", .cancelled),
  ])
  func `status cells`(cell: String, status: Status) throws {
    let plan = try compile("| Step | Owner | Status |\n|---|---|---|\n| A | Ana | \(cell) |").plan
    #expect(plan.steps.first?.status.status == status)
  }

  @Test func `the day behind Done is the day it was done`() throws {
    let plan = try compile("| Step | Owner | Status |\n|---|---|---|\n| A | Ana | Done (June 10) |").plan
    #expect(plan.steps.first?.doneOn.day?.iso == "2026-06-10")
  }

  @Test func `a year that was worked out makes no error`() throws {
    for fields in ["Target close: 2026-09-30", "", "Go-live: 2027-04-15\nTarget close: June 30"] {
      let compilation = try compile(
        "\(fields)\n\n| # | Step | Owner | Due | Depends on |\n|---|---|---|---|---|\n| 1 | Demo | Ana | Sep 10 | |\n"
          + "| 2 | Contract signed | Ana | Sep 30 | 1 |")
      #expect(compilation.count(.error) == 0, "\(fields)")
    }
  }

  @Test func `a close with its year is what the others go by`() throws {
    #expect(try due("Oct 12", fields: "Target close: 2026-09-30") == "2026-10-12")
  }

  @Test(arguments: [
    "Holidays: 2026-07-03 Independence Day", "Holidays: Thanksgiving (2026-11-26)", "Holidays: US federal holidays",
    "Holidays: June 24, 2026",
    "Working days: Weekdays", "Working days: Monday-Friday, 9-5", "Time zone: europe/berlin", "Date order: D/M",
    "**Timeline**: 4 weeks",
  ])
  func `fields that people write are no errors`(field: String) throws {
    let compilation = try compile("\(field)\n\n| Step | Owner | Due |\n|---|---|---|\n| A | Ana | 2026-07-01 |")
    #expect(compilation.diagnostics.filter { $0.severity == .error || $0.rule == "field-unknown" }.isEmpty)
  }

  @Test func `named holidays count`() throws {
    let plan = try compile("Holidays: 2026-07-03 Independence Day, June 24, 2026; Thanksgiving (2026-11-26)\n\ntext")
      .plan
    #expect(plan.workdays.holidays.map(\.iso) == ["2026-06-24", "2026-07-03", "2026-11-26"])
  }

  @Test func `what stands behind a bar or a break is not lost`() throws {
    #expect(try compile("Goal: fast | more text").plan.text(.goal) == "fast | more text")
    let plan = try compile("Buyer: Acme<br>Seller: Glo<br>Go-live: 2026-09-01").plan
    #expect([plan.text(.buyer), plan.text(.seller), plan.goLive?.iso] == ["Acme", "Glo", "2026-09-01"])
    #expect(try compile("Go-live: TBC\nGo-live: 2026-09-01").plan.goLive?.iso == "2026-09-01")
    #expect(try compile("Target close:2026-07-24").plan.targetClose?.iso == "2026-07-24")
  }

  @Test func `numbers under Week are weeks`() throws {
    let plan = try compile(
      "Start: 2026-06-01\n\n| Week | Step | Owner |\n|---|---|---|\n| 1 | A | Ana |\n| 2-3 | B | Ana |"
    ).plan
    #expect(plan.steps.map { $0.dueDay?.iso } == ["2026-06-05", "2026-06-19"])
  }

  @Test(arguments: ["#", "№", " **№** ", "№ (ref)", "No.", "Nr."])
  func `a column of numbers holds ids`(header: String) throws {
    let compilation = try compile(
      "| \(header) | Step | Owner | Depends on |\n|---|---|---|---|\n| 7 | A | Ana | |\n| 9 | B | Ana | #7 |")
    #expect(compilation.plan.steps.map(\.id) == ["7", "9"])
    #expect(compilation.plan.steps[1].dependencies.map(\.step) == [0])
    #expect(!compilation.diagnostics.contains { $0.rule == "column-unknown" })
  }

  @Test func `owners of two parties that no field names are both kept`() throws {
    let compilation = try compile(
      "| Step | Acme owner | Globex owner | Due |\n|---|---|---|---|\n| A | Ana | Bo | 2026-07-01 |")
    #expect(compilation.plan.steps.first?.owners.map(\.name) == ["Ana", "Bo"])
    #expect(!compilation.diagnostics.contains { $0.rule == "column-duplicate" })
  }

  private func owners(_ cell: String, _ fields: String = "", _ people: String = "") throws -> [String] {
    let plan = try compile(
      "\(fields)\n\n| Step | Owner | Due |\n|---|---|---|\n| A | \(cell) | 2026-07-01 |\n\n\(people)"
    ).plan
    return plan.steps.first?.owners.map { "\($0.name)|\($0.side)|\($0.isPerson)" } ?? []
  }

  @Test(arguments: [
    ("Dana (Buyer)<br>Raj (Seller)", ["Dana|buyer|true", "Raj|seller|true"]),
    ("~~Ana~~ Raj (Seller)", ["Raj|seller|true"]),
    ("👤 Dana Wu (Buyer)", ["Dana Wu|buyer|true"]), ("Ana Ruiz (Buyer) ✅", ["Ana Ruiz|buyer|true"]),
    ("Buyer: Mary Smith", ["Mary Smith|buyer|true"]),
    ("Buyer - Ana", ["Ana|buyer|true"]), ("(Buyer) Ana", ["Ana|buyer|true"]),
    ("Ana d'Souza (Buyer)", ["Ana d'Souza|buyer|true"]),
    ("Ana (Buyer) with Raj (Seller)", ["Ana|buyer|true", "Raj|seller|true"]),
    ("Mark We (Buyer)", ["Mark We|buyer|true"]),
    ("Buyer's CFO", ["CFO|buyer|false"]), ("The customer", ["The customer|buyer|false"]),
    ("TBD (Buyer)", ["TBD|buyer|false"]),
  ])
  func `owner cells`(cell: String, owners expected: [String]) throws {
    #expect(try owners(cell) == expected)
  }

  @Test func `a company's word in a person's name stays there`() throws {
    #expect(try owners("Wayne Smith (Buyer)", "Seller: Wayne Enterprises") == ["Wayne Smith|buyer|true"])
    #expect(try owners("Lowe's IT", "Buyer: Lowe's") == ["IT|buyer|false"])
    #expect(try owners("Ana (Home Depot)", "Buyer: The Home Depot") == ["Ana|buyer|true"])
    #expect(try owners("Ana (Acme Labs)", "Buyer: Acme\nSeller: Acme Labs") == ["Ana|seller|true"])
  }

  @Test func `first names are found behind titles and with hyphens`() throws {
    let people = "| Name | Side |\n|---|---|\n| Dr. Sue Kim | Buyer |\n| Mary-Jane O'Neil | Seller |"
    for name in ["Sue", "Sue Kim", "Dr. Sue Kim"] {
      #expect(try owners(name, "", people) == ["Dr. Sue Kim|buyer|true"])
    }
    #expect(try owners("Mary-Jane", "", people) == ["Mary-Jane O'Neil|seller|true"])
  }
}
