import PlanModel
import PlanText
import Testing

/// The schedule of a plan whose rows give #, owner's side, start, duration, due, depends on and status.
struct ScheduledPlan {
  let schedule: Schedule

  /// `fields` stand above the table, separated by `|`.
  init(_ rows: String..., fields: String = "", asOf: String = "2026-06-01") throws {
    let header =
      "| # | Step | Owner | Start | Duration | Due | Depends on | Status | Done on |\n|\(String(repeating: "---|", count: 9))\n"
    let table = rows.enumerated().map { index, row in
      let cells = row.split(separator: "|", omittingEmptySubsequences: false).map { $0.trimmingPrefix(" ") }
      return "| \(index + 1) | Step \(index + 1) | \(cells.joined(separator: " | ")) |\n"
    }
    let lines = fields.split(separator: "|").map { "\($0)\n" }.joined()
    let source = SourceText(name: "plan.md", lines + "\n" + header + table.joined())
    let compilation = Compilation(source, asOf: .given(try #require(Day(iso: asOf))))
    let errors = compilation.diagnostics.filter { $0.severity == .error }.map(\.message)
    schedule = try #require(compilation.checked?.schedule, "\(errors)")
  }

  /// What a day of each step is, `-` where there is none.
  func days(_ day: (ScheduledStep) -> Day?) -> [String] {
    schedule.steps.map { day($0)?.iso.dropFirst(5).description ?? "-" }
  }

  var earliest: [String] { days { $0.earliest?.finish } }
  var latest: [String] { days { $0.latest?.finish } }
  var forecast: [String] { days { $0.forecast?.finish } }
  var spare: [Int?] { schedule.steps.map(\.spareDays) }
  var lengths: [Int] { schedule.steps.map(\.length.days) }
  var healths: [Health] { schedule.steps.map(\.health.health) }
  var path: [Int] { schedule.criticalPath.map { $0 + 1 } }
}
