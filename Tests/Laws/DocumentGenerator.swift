/// Makes documents full of tables and of what may stand around them; the same seed, the same documents.
struct DocumentGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func document() -> String {
    var lines: [String] = []
    for _ in 0..<(1 + next(4)) {
      let kind = next(10)
      lines += block(kind)
      // What follows a quote or a list without a blank line may belong to it, where cmark-gfm departs from CommonMark.
      if kind < 3 || next(3) > 0 { lines.append("") }
    }
    let end = pick(["\n", "\n", "\r\n", "\r"])
    return lines.joined(separator: end) + pick(["", end])
  }

  private mutating func block(_ kind: Int) -> [String] {
    switch kind {
    case 0: [pick(["# Head", "text", "Goal: text", "- item", "> quote", "```", "<div>", "    code", "[a]: /u", "***"])]
    case 1: table().map { "> " + $0 }
    case 2: table().enumerated().map { ($0 == 0 ? "- " : pick(["  ", "", "   "])) + $1 }
    case 3: ["text before"] + table()
    case 4: ["```"] + table() + ["```"]
    default: table()
    }
  }

  private mutating func table() -> [String] {
    let columns = 1 + next(4)
    let isPiped = next(4) > 0
    var rows = [row(columns, isPiped), delimiter(columns, isPiped)]
    for _ in 0..<next(9) { rows.append(next(7) == 0 ? interruption() : row(max(1, columns + next(3) - 1), isPiped)) }
    return rows
  }

  private mutating func delimiter(_ columns: Int, _ isPiped: Bool) -> String {
    let count = next(12) == 0 ? columns + 1 : columns
    let cells = (0..<count).map { _ in pick(["---", "-", ":--", "--:", ":-:", " --- ", "----- "]) }
    let indent = next(15) == 0 ? pick(["   ", "    ", "\t"]) : ""
    return indent + (isPiped ? "|" + cells.joined(separator: "|") + "|" : cells.joined(separator: " | "))
  }

  private mutating func row(_ columns: Int, _ isPiped: Bool) -> String {
    let cells = (0..<columns).map { _ in cell() }
    let indent = next(12) == 0 ? pick([" ", "   ", "    ", "\t"]) : ""
    return indent
      + (isPiped
        ? "| " + cells.joined(separator: " | ") + pick([" |", " |", "|", ""]) : cells.joined(separator: " | "))
  }

  private mutating func cell() -> String {
    pick([
      "", "a", "Dana Wu (Buyer)", "2026-06-10", "**bold**", "*em* x", "`code`", "`a \\| b`", "\\|", "\\\\| b", "a \\",
      "~~x~~ y",
      "[l](http://e.x)", "[a]", "on <date>", "a<br>b", "x<!-- c -->", "&amp; &", "é 日本", "IN_PROGRESS", "_u_", "# h",
      "- x", "1. x",
      "> q", "✅ Done", "a\tb", "http://e.x", "\\*", "![i](u)", "``", "`", "**", "]", "&#124;", "{x}", "a  b",
      "\u{A0}n\u{A0}", "a\u{0B}", "\u{0C}b", "\u{0B}",
    ])
  }

  private mutating func interruption() -> String {
    pick([
      "---", "===", "-", "--", "- x", "* x", "2. two", "1. one", "# head", "> q", "```", "<div>", "text: no pipe", "|",
      "||", "| |", "***", "    four", "\u{0B}", "\u{0C}| a |", "", "\\", "+", "10)", "[x]: /u", "<a> b", "   three",
      "- - -", ":--", "| - |",
    ])
  }

  private mutating func pick(_ choices: [String]) -> String { choices[next(choices.count)] }

  private mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }
}
