/// Makes plans that are right, and the mistakes that people make in them; the same seed, the same plans.
struct MistakeGenerator {
  private var random: PlanGenerator
  private var lines: [String] = []
  /// Where the table begins, and where its rows do.
  private var table = 0

  init(seed: UInt64) { random = PlanGenerator(seed: seed) }

  /// A plan, and the same plan with some mistakes in it, of which each is in no doubt.
  mutating func plan() -> (right: String, wrong: String) {
    lines = head() + rows(3 + random.next(6)) + ["", "Next check-in: 2026-06-15"]
    let lineEnd = pick(["\n", "\r\n"])
    let right = lines.joined(separator: lineEnd) + lineEnd
    // What takes a line away comes last.
    for _ in 0..<(1 + random.next(4)) { makeMistake() }
    if random.next(3) == 0 { lines.remove(at: lines.count - 2) }
    return (right, lines.joined(separator: lineEnd) + lineEnd)
  }

  // MARK: What is right

  private mutating func head() -> [String] {
    let fields = [
      "Goal: Close the books in three days", "Go-live: 2026-09-01", "Buyer: Pell", "Decision maker: Dana Wu (Buyer)",
      "Champion: Raj Ode (Buyer)", "Compelling event: the lease ends",
    ]
    let text = ["# Plan for Pell", ""] + fields + ["", "Prose with a `Staus | x` and a typo: teh end.", ""]
    table = text.count
    return text + ["| # | Milestone | Owner | Due | Status | Depends on | Notes |", "|---|---|---|---|---|---|---|"]
  }

  private mutating func rows(_ count: Int) -> [String] {
    let hasLetters = random.next(2) == 0
    let titles = (0..<count).map { "\(objects[$0]) \(pick(["reviewed", "agreed", "handed over", "approved"]))" }
    return (0..<count).map { row in
      func id(_ row: Int) -> String { hasLetters ? "ED-0\(row + 1)" : "\(row + 1)" }
      let wait = row == 0 ? "-" : random.next(2) == 0 ? id(random.next(row)) : titles[random.next(row)]
      let cells = [
        id(row), titles[row], pick(["Dana Wu (Buyer)", "Raj Ode (Buyer)", "Ana Lind (Seller)"]),
        // What is done lies behind: a day to come would leave its year in doubt.
        row == 0 ? "2026-06-01" : row == count - 1 ? "Tue 2026-07-14" : "2026-07-0\(row + 1)",
        pick(["Open", "In progress", "Blocked by the freeze", "Planned"] + (row == 0 ? ["Done"] : [])), wait,
      ]
      return "| \(cells.joined(separator: " | ")) |" + pick([" |", " fine |"])
    }
  }

  private let objects = [
    "Security questions", "Pilot report", "Contract draft", "Budget request", "Training schedule", "Data export",
    "Access rights", "Support hours", "Works council paper",
  ]

  // MARK: What is wrong

  private mutating func makeMistake() {
    let row = table + 2 + random.next(lines.count - table - 4)
    switch random.next(8) {
    case 0: misspell(["Goal", "Decision maker", "Champion", "Compelling event"], in: 2 + random.next(6), before: ":")
    case 1: misspell(["Owner", "Status", "Depends on", "Notes"], in: table, before: " |")
    case 2: misspell(["Open", "In progress", "Planned", "Done"], in: row, before: " |")
    case 3: lines[table + 1] = "|---|---|---|---|---|"
    case 4: lines[row] = lines[row].replacing(" | |", with: " |", maxReplacements: 1)
    case 5: takeYear(row)
    case 6: lines[row] = lines[row].replacing("Tue 2026", with: "Tue 2025").replacing("2026-07", with: "2O26-O7")
    default: misname(row)
    }
  }

  /// Swaps two letters behind the first of a word.
  private mutating func misspell(_ words: [String], in line: Int, before end: String) {
    for word in words where lines[line].contains(word + end) {
      var letters = Array(word)
      let place = 1 + random.next(letters.count - 2)
      guard letters[place] != letters[place + 1] else { return }
      letters.swapAt(place, place + 1)
      lines[line] = lines[line].replacing(word + end, with: String(letters) + end)
      return
    }
  }

  private mutating func takeYear(_ row: Int) {
    guard let found = lines[row].firstMatch(of: #/\| 2026-07-(\d\d) /#), let day = Int(found.1) else { return }
    lines[row] = lines[row].replacing(found.0, with: pick(["| July \(day) ", "| \(day). July "]))
  }

  /// Writes another step's title or id wrong where it is waited for.
  private mutating func misname(_ row: Int) {
    let cells = lines[row].split(separator: " | ").map(String.init)
    guard cells.count > 5 else { return }
    let wait = cells[5].replacing(" |", with: "")
    if wait.hasPrefix("ED-0") {
      lines[row] = lines[row].replacing(
        "| \(wait) |", with: "| \(wait.replacing("-0", with: pick(["-", "-O", "–0"]))) |")
    } else if wait.count > 4, lines.contains(where: { $0.contains("| \(wait) | ") && !$0.hasPrefix(cells[0]) }) {
      misspell([wait], in: row, before: " |")
    }
  }

  private mutating func pick(_ choices: [String]) -> String { choices[random.next(choices.count)] }
}
