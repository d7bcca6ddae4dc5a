import PlanModel
import PlanSyntax
import PlanText
import Testing

@testable import PlanImporting

/// Plans from spreadsheets as people keep them.
@Suite struct SpreadsheetImportTests {
  private func plan(_ text: String, _ options: SpreadsheetImport.Options = .init()) throws -> Plan {
    try plan(Array(text.utf8), options)
  }

  private func plan(_ file: [UInt8], _ options: SpreadsheetImport.Options = .init()) throws -> Plan {
    let day = try #require(Day(iso: "2026-06-15"))
    guard case .plan(let bytes, _) = SpreadsheetImport(file, options: options, asOf: day) else {
      throw Missing(text: String(decoding: file, as: UTF8.self))
    }
    return Plan(SourceText(name: "plan.md", bytes: bytes), asOf: .given(day))
  }

  private struct Missing: Error {
    let text: String
  }

  @Test func `a quote that is never closed is told, and swallows nothing`() throws {
    let day = try #require(Day(iso: "2026-06-15"))
    for text in ["Task,Owner,Due\n\"Legal, one,Tom,2026-06-10\nC,Tom,\n", "Task;Due\nA;\"x\nB;2026-06-10\n"] {
      guard case .openQuote(line: 2) = SpreadsheetImport(Array(text.utf8), options: .init(), asOf: day) else {
        Issue.record("no quote is open in \(text)")
        continue
      }
    }
  }

  @Test func `the columns of Microsoft Project are known`() throws {
    let plan = try plan(
      """
      ID,Task Name,% Complete,Duration,Start,Finish,Predecessors,Resource Names
      1,Kick-off,100%,1 day,2026-06-01,2026-06-01,,Ana Ruiz
      2,Pilot,0%,10 days,2026-06-15,2026-06-26,1,"Raj Rao,Dan Poe"
      3,Signature,0%,0 days,2026-07-03,2026-07-03,2FS+5 days,Dan Poe
      """)
    #expect(
      plan.tables.first?.columns.map(\.meaning) == [
        .id, .title, .status, .duration, .start, .due, .dependsOn, .owner,
      ])
    #expect(plan.steps.map(\.title) == ["Kick-off", "Pilot", "Signature"])
    #expect(plan.steps.last?.dependencies.map(\.lag.days) == [5])
  }

  @Test func `rows above the header are title, fields and text`() throws {
    let plan = try plan(
      """
      Acme + Vendor: the plan,,,
      Go-live,1 Sep 2026,,
      Buyer:,Acme,Seller:,Vendor
      please keep this up to date,,,

      Task,Owner,Due,Status
      Demo,Dana Wu (Buyer),2026-06-20,Done

      """)
    #expect(plan.title.value == "Acme + Vendor: the plan")
    #expect(plan.goLive?.iso == "2026-09-01")
    #expect(plan.text(.buyer) == "Acme" && plan.text(.seller) == "Vendor")
    #expect(plan.source.text(in: SourceRange(0, plan.source.bytes.count)).contains("please keep this up to date"))
    #expect(plan.steps.map(\.title) == ["Demo"])
  }

  @Test func `a row with one cell begins a phase, and one below the table is text`() throws {
    let plan = try plan("Task;Owner\nEvaluate;\nDemo;Dana\nBuy;\nContract;\nSign;Jon\nPay;Ann\nConfidential;\n")
    #expect(plan.steps.map(\.phase) == ["Evaluate", "Buy: Contract", "Buy: Contract"])
    #expect(plan.source.text(in: SourceRange(0, plan.source.bytes.count)).hasSuffix("\n\nConfidential\n"))
  }

  @Test func `a title alone is a step where the table does not begin with one`() throws {
    let plan = try plan("Task,Owner\nDemo,Dana\nBuy hardware,\nSign,Jon\n")
    #expect(plan.steps.map(\.title) == ["Demo", "Buy hardware", "Sign"])
    #expect(plan.steps.allSatisfy { $0.phase == nil })
  }

  @Test func `columns without a name have letters, and empty ones go`() throws {
    let plan = try plan(",Task,,Owner,\n,Demo,,Dana,why\n,Total,,,3\n")
    #expect(plan.tables[0].columns.map(\.name) == ["Task", "Owner", "Column E"])
    #expect(plan.steps.map(\.title) == ["Demo", "Total"])
  }

  @Test(arguments: [
    ("UTF-16, low byte first", [0xFF, 0xFE], false), ("UTF-16, high byte first", [0xFE, 0xFF], true),
  ])
  func `UTF-16 is read`(_ name: String, _ mark: [UInt8], _ isHighFirst: Bool) throws {
    let units = "Task\tOwner\r\nGröße 😀\tDana\r\n".utf16.flatMap { unit in
      let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return isHighFirst ? bytes.reversed() : bytes
    }
    #expect(try plan(mark + units).steps.map(\.title) == ["Größe 😀"])
  }

  @Test func `the code page of Windows is read if it is named`() throws {
    let file = Array("Task,Owner\nM".utf8) + [0xFC, 0x80] + Array(",Dana\n".utf8)
    #expect(try plan(file, .init(encoding: .windows1252)).steps.map(\.title) == ["Mü€"])
    #expect(try plan(file).steps.map(\.title) == ["M\u{FFFD}\u{FFFD}"])
  }

  @Test(arguments: [(DateOrder.dmy, "2026-04-03"), (.mdy, "2026-03-04")])
  func `the order of day and month is asked for`(_ order: DateOrder, _ day: String) throws {
    let file = "Go-live:,03/04/2026\n,\nTask,Owner,Due\nDemo,Dana,03/04/2026\n"
    let asOf = try #require(Day(iso: "2026-02-01"))
    let asked = SpreadsheetImport(Array(file.utf8), options: .init(), asOf: asOf)
    guard case .unclearOrder(let cells) = asked else { throw Missing(text: "\(asked)") }
    #expect(cells.map(\.address.description) == ["B1", "C4"])
    let plan = try plan(file, .init(dateOrder: order))
    #expect(plan.steps[0].dueDay?.iso == day && plan.goLive?.iso == day)
    #expect(plan.steps[0].due.isPinned)
  }

  @Test func `the cell that is asked about is the date's, not the first that speaks of it`() throws {
    let file = "Task,Owner,Due\nDemo on 03/04/2026,Dana,03/04/2026\n"
    let asOf = try #require(Day(iso: "2026-02-01"))
    let asked = SpreadsheetImport(Array(file.utf8), options: .init(), asOf: asOf)
    guard case .unclearOrder(let cells) = asked else { throw Missing(text: "\(asked)") }
    #expect(cells.map(\.address.description) == ["C2"])
  }

  @Test func `a row of too many cells is told, with how many are read`() throws {
    let file = "Task,Owner,Due\nDemo,Dana,2026-03-04\nx" + String(repeating: ",y", count: 1_000) + "\n"
    let asOf = try #require(Day(iso: "2026-02-01"))
    let asked = SpreadsheetImport(Array(file.utf8), options: .init(), asOf: asOf)
    guard case .tooWide(row: 3, cells: 1_001) = asked else { throw Missing(text: "\(asked)") }
  }

  @Test func `a text of many commas is no row of too many cells`() throws {
    let commas = String(repeating: "a,", count: 1_200)
    let asOf = try #require(Day(iso: "2026-02-01"))
    let file = Array("Foo\tBar\n\(commas)\tb\n".utf8)
    guard case .noTable = SpreadsheetImport(file, options: .init(), asOf: asOf) else {
      throw Missing(text: "\(SpreadsheetImport(file, options: .init(), asOf: asOf))")
    }
  }

  @Test func `names below a hundred other rows are not found, and that is told`() throws {
    let asOf = try #require(Day(iso: "2026-02-01"))
    func result(_ count: Int) -> SpreadsheetImport {
      let above = String(repeating: "Key,v,\n", count: count)
      return SpreadsheetImport(
        Array((above + "Task,Owner,Due\nDemo,Dana,2026-03-04\n").utf8), options: .init(), asOf: asOf)
    }
    guard case .plan = result(99), case .noTable(_, searched: 100) = result(100) else {
      throw Missing(text: "\(result(100))")
    }
  }

  @Test func `an order that another date settles needs no asking`() throws {
    let plan = try plan("Task,Owner,Due\nDemo,Dana,03/04/2026\nSign,Jon,24/04/2026\n")
    #expect(plan.steps.map(\.due.text) == ["2026-04-03", "2026-04-24"])
  }

  @Test func `a year that is not written stays away`() throws {
    #expect(try plan("Task,Owner,Due\nDemo,Dana,June 20\n").steps[0].due.text == "June 20")
  }

  @Test(arguments: [(DayNumbers.from1900, "2025-11-26"), (.from1904, "2029-11-27")])
  func `numbers of days are asked for`(_ numbers: DayNumbers, _ day: String) throws {
    let file = "Task,Owner,Due,Cost\nDemo,Dana,45987,45987\n"
    let asOf = try #require(Day(iso: "2026-02-01"))
    let asked = SpreadsheetImport(Array(file.utf8), options: .init(), asOf: asOf)
    guard case .unclearNumbers(let cells) = asked else { throw Missing(text: "\(asked)") }
    #expect(cells.map(\.address.description) == ["C2"])
    let plan = try plan(file, .init(dayNumbers: numbers))
    #expect(plan.steps[0].dueDay?.iso == day && plan.steps[0].extras.map(\.cell.text) == ["45987"])
  }

  @Test func `what is no plan is none`() throws {
    let asOf = try #require(Day(iso: "2026-02-01"))
    for text in ["Name,Price\nTea,3\n", "x", "Task,Owner", ""] {
      let result = SpreadsheetImport(Array(text.utf8), options: .init(), asOf: asOf)
      if case .noTable = result { #expect(text != "Task,Owner") } else { #expect(text == "Task,Owner") }
    }
  }
}
