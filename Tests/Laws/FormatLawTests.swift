import Foundation
import LawBook
import PlanEditing
import PlanModel
import PlanSyntax
import PlanText
import Testing

@Suite struct `Laws of formatted plans` {
  /// Plans for each seed; `MUTUAL_LAWS` asks for more.
  static let plans = Int(ProcessInfo.processInfo.environment["MUTUAL_LAWS"] ?? "") ?? 60

  @Test(arguments: 0..<12)
  func `what a plan says is the same before and after, and twice is once`(seed: Int) throws {
    var generator = PlanGenerator(seed: UInt64(seed))
    var changed = 0
    for _ in 0..<Self.plans {
      let text = plan(&generator)
      let before = try compile(Array(text.utf8))
      let formatting = try #require(Formatting(before.plan), "refused: \(text.debugDescription)")
      let after = try compile(formatting.bytes)
      if !formatting.edits.isEmpty { changed += 1 }
      #expect(after.differences(from: before) == [], "in \(text.debugDescription)")
      #expect(before.plan.linesOutsideOfTables == after.plan.linesOutsideOfTables, "in \(text.debugDescription)")
      #expect(Formatting(after.plan)?.bytes == formatting.bytes, "twice in \(text.debugDescription)")
      let isSet = columns(of: after.plan)
      #expect(isSet, "in \(String(decoding: formatting.bytes, as: UTF8.self))")
    }
    #expect(changed > Self.plans / 2)
  }

  @Test(arguments: 0..<12)
  func `of any bytes, all that stands in cells and outside of tables stays`(seed: Int) throws {
    var generator = PlanGenerator(seed: UInt64(seed))
    var documents = DocumentGenerator(seed: UInt64(seed))
    var formatted = 0
    for _ in 0..<Self.plans {
      var bytes = Array((generator.next(2) == 0 ? plan(&generator) : documents.document()).utf8)
      for _ in 0..<generator.next(12) where !bytes.isEmpty {
        let place = generator.next(bytes.count)
        if generator.next(3) == 0 { bytes.remove(at: place) } else { bytes[place] = UInt8(generator.next(256)) }
      }
      let before = try compile(bytes)
      guard let formatting = Formatting(before.plan) else { continue }
      formatted += 1
      let after = try compile(formatting.bytes)
      #expect(after.differences(from: before) == [], "in \(bytes)")
      #expect(before.plan.linesOutsideOfTables == after.plan.linesOutsideOfTables, "in \(bytes)")
      #expect(Formatting(after.plan)?.bytes == formatting.bytes, "twice in \(bytes)")
    }
    #expect(formatted > Self.plans * 9 / 10)
  }

  @Test(arguments: 0..<4)
  func `cmark-gfm sees the same cells`(seed: Int) throws {
    var generator = PlanGenerator(seed: UInt64(seed))
    for _ in 0..<Self.plans {
      // Dates are cells that change: here there are none to write anew.
      let text = plan(&generator, dates: ["2026-06-10", "", "TBD", "Week 5", "~~2026-06-10~~ 2026-06-17 (flu)"])
      let formatting = try #require(Formatting(try compile(Array(text.utf8)).plan))
      let after = String(decoding: formatting.bytes, as: UTF8.self)
      let (cells, formattedCells) = (try Shape.theirs(text), try Shape.theirs(after))
      #expect(cells == formattedCells, "in \(text.debugDescription)")
    }
  }

  // MARK: What must hold

  /// Whether the pipes of each table stand below each other, or the table is too wide for that.
  private func columns(of plan: Plan) -> Bool {
    plan.ownTables.allSatisfy { table in
      let rows = [table.header] + table.rows
      let widths = table.header.cells.indices.map { column in
        rows.map { DisplayWidth.of(plan.source.text(in: $0.cell(column).range)) }.max() ?? 0
      }
      let lines = rows.filter { $0.cells.count == widths.count } + [table.delimiter]
      return widths.reduce(1) { $0 + $1 + 3 } > 150
        || Set(lines.map { DisplayWidth.of(plan.source.text(in: $0.range)) }).count == 1
    }
  }

  private func compile(_ bytes: [UInt8]) throws -> Compilation {
    let asOf = try #require(Day(iso: "2026-06-15"))
    return Compilation(SourceText(name: "law.md", bytes: bytes), asOf: .given(asOf))
  }

  // MARK: Plans

  /// A plan as people write them; half of them with tables in any shape.
  private func plan(_ generator: inout PlanGenerator, dates: [String]? = nil) -> String {
    if dates == nil, generator.next(3) == 0 { return generator.plan() }
    func pick(_ choices: [String]) -> String { choices[generator.next(choices.count)] }
    let isPiped = generator.next(4) > 0
    func row(_ cells: [String]) -> String {
      isPiped
        ? "|" + cells.joined(separator: pick(["|", " | ", "\t|  "])) + pick(["|", " |", "", "| "])
        : cells.joined(separator: " | ")
    }
    let prefix = pick(["", "", "", "> ", "  "])
    let head =
      (prefix == "  " ? "- " : prefix)
      + row(["#", "Step", "Owner", pick(["Due", "Target"]), "Start", "Status", "Notes"])
    let delimiter = prefix + row((0..<7).map { _ in pick(["---", ":-", "-:", ":---:", "-"]) })
    let rows = (1...(1 + generator.next(9))).map { number in
      let cells = [
        "\(number)", pick(titles), pick(["Dana Wu (Buyer)", "", "Raj & Ana"]), pick(dates ?? self.dates),
        pick(dates ?? self.dates),
        pick(["Done", "☐", "✅ Done 10 June", "60%", ""]), pick(notes),
      ]
      return prefix + row(generator.next(9) == 0 ? Array(cells.prefix(2 + generator.next(5))) : cells)
    }
    let after = dates == nil ? pick(["", "", "Next check-in: Monday Nov 4, 10am", "Goal: x\n\(prefix)Risks: y"]) : ""
    let fields = ["# Plan", "", pick(fields), pick(["", "Start: June 1", "Buyer: Pell"]), "", "text"]
    let lines = fields + [pick(["", "", "text"]), head, delimiter] + rows + (after.isEmpty ? [] : [prefix + after])
    let more = ["", pick(["|Name|Side|\n|-|-|\n|Dana Wu|Buyer|", "|Risk|\n|-|\n|Flu|\n|", "|a|b|\n|-|-|\n|c|", ""])]
    let text = (lines + more).joined(separator: "\n") + pick(["", "\n"])
    return pick(["", "\u{FEFF}"]) + (generator.next(3) > 0 ? text : text.replacing("\n", with: "\r\n"))
  }

  private let fields = [
    "Go-live: 2026-09-01", "Go-live: September 1", "Go-live: 09/01", "", "Date order: DMY", "Target close: 08/07/2026",
    "As of: 10 June\nHolidays: 04/07, 3 August",
  ]
  private let titles = [
    "Security review", "Go-live", "**Phase 1**", "Sign \\| it", "[Offer](https://e.x)", "`co\\|de`", "日本語の手順",
    "🎉 Party",
    "e\u{301}te\u{301}", "👩‍💻 🇩🇪 1️⃣", "<b>x</b>", "a\\", "", "x<!-- mutual: allow owner-missing: so agreed -->", "- x",
    "# x",
  ]
  private let notes = ["", "fine", "slip: rain", "&amp; <br> x", "a  b", "\u{202E}evil", "`", "**", "~~x~~", "x\ty"]
  private let dates = [
    "2026-06-10", "June 10", "10 June 2026", "Wed June 10", "Mon Nov 4", "10.06.2026", "04/07", "7/24", "2026-02-30",
    "Week 5", "go-live - 4w", "#1 + 5d", "T-28d", "TBD", "Q3", "", "~~June 1~~ June 10 (flu)",
    "~~June 10~~ June 10, 2026",
    "~~04/07~~ 7/24", "June 10-14, 2026", "10–14 June", "June 29-July 10", "Mon June 8 – Fri June 12", "Dec 20 – Jan 5",
    "June 10, 10am", "June 10 (was June 10)", "**June 10**", "~~June 8 – June 12~~ June 19 (rain)", "by July 3",
    "July 3 <!-- mutual: allow date-overdue: July 3 it is -->", "29 February", "24-Jun-26", "June 10th", "~~~~ June 10",
    "June 10 ~~June 1~~", "~~June 10~~", "[July 3](https://e.x/July%203)", "2026-06-10T14:00", "06/10/26 9am",
  ]
}
