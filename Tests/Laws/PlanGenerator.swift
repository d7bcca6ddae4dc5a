/// Makes plans as people might write them, right and wrong; the same seed, the same plans.
struct PlanGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 7 }

  /// A plan with fields, a table and what may stand around it.
  mutating func plan() -> String {
    var lines = [pick(["# Plan for Acme", "## No title", "---\ntitle: Front\ngoal: \"x\"\n---", ""])]
    for _ in 0..<next(6) { lines += [field(), pick(["", ""])] }
    lines += table(rows: 1 + next(12))
    lines += [
      pick(["", "Next check-in: Monday Nov 4, 10am", "Risks: the flu", "```\n| Step | Owner |\n|---|---|\n```", "---"])
    ]
    return lines.joined(separator: pick(["\n", "\n", "\r\n"])) + pick(["", "\n"])
  }

  /// Rows of a plan in which nothing names a row by its place; each title is there once.
  mutating func rows(_ count: Int) -> [String] {
    (0..<count).map { row in
      let waits = row == 0 ? "" : pick(["", "S\(next(row))", "S\(next(row)), S\(next(row))FF+2d"])
      return "| S\(row) | Work number \(row) | \(pick(owners)) | \(pick(dates)) | \(waits) | \(pick(states)) |"
    }
  }

  mutating func shuffled(_ rows: [String]) -> [String] {
    var rows = rows
    for index in rows.indices.reversed() { rows.swapAt(index, next(index + 1)) }
    return rows
  }

  private mutating func field() -> String {
    pick(["", "- ", "**"])
      + pick([
        "Go-live: 2026-09-01", "Go-live: September 1", "Buyer: Pell & Sons", "Seller: Arrow | Buyer: Bow", "Gaol: x",
        "Start: 2026-06-01",
        "Target close: ~~2026-07-01~~ 2026-07-15 (board)", "Holidays: 2026-12-24 – 2026-12-31, 2026-08-03",
        "Date order: DMY",
        "Working days: Sun-Thu", "Champion: Dana Wu", "As of: 2026-06-10", "Time zone: Mars/Base", "Stage: draft",
        "Risks:", "Goal: [x]",
      ])
  }

  private mutating func table(rows count: Int) -> [String] {
    ["| # | Step | Owner | Due | Depends on | Status | Notes (internal) |", "|---|---|---|---|---|---|---|"]
      + (1...count).map { row in
        let cells = [
          next(9) == 0 ? "" : "\(next(9) == 0 ? 1 : row)", pick(titles), pick(owners), pick(dates), pick(waits),
          pick(states), pick(texts),
        ]
        return "| " + cells.prefix(next(14) == 0 ? 3 : 7).joined(separator: " | ")
          + pick([" |", " |", " | extra |", ""])
      }
  }

  private let titles = [
    "Security review", "Legal review", "Go-live", "**Phase 1**", "Sign | it", "Sign \\| it", "[Offer](https://e.x)",
    "`code`", "<b>x</b>",
    "日本語の手順", "🎉 Party", "~~old~~ new", "{title}", "Launch at the first dairy", "",
  ]
  private let owners = [
    "Dana Wu (Buyer)", "Raj (Seller) + Ana & Tom", "CFO / AE", "@dana", "Both", "[Name]", "—", "Pell & Sons", "Legal",
    "Ана Иванова", "",
  ]
  private let dates = [
    "2026-06-10", "June 10", "Mon Nov 4", "10.06.2026", "04/07", "7/24", "2026-02-30", "Week 5", "Weeks 3-4",
    "go-live - 4w", "#1 + 5d",
    "~~2026-06-01~~ 2026-06-08 (flu)", "Q3", "TBD", "2026-06-10 – 2026-06-24", "99/99/9999", "T-28d",
    "June 10-14, 2026", "Day 3", "",
  ]
  private let waits = [
    "", "1", "#2", "1-3", "all above", "Security review", "1FF+3d", "closes after 2", "terms and conditions", "99", "-",
  ]
  private let states = ["Done", "☐", "✅ In progress", "60%", "Todo/Done", "blocked", "Vibing", "n/a", "at risk", ""]
  private let texts = [
    "", "fine", "<!-- mutual: allow owner-missing: so agreed -->", "slip: rain", "&amp; <br> x", "\u{202E}evil",
    "a\u{0}b",
  ]

  private mutating func pick(_ choices: [String]) -> String { choices[next(choices.count)] }

  /// A number below a bound.
  mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(max(bound, 1)))
  }
}
