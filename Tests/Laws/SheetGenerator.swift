/// Makes sheets as people keep them, with cells as nobody would; the same seed, the same sheets.
struct SheetGenerator {
  private var state: UInt64
  private var separator = ","

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  /// Rows above a header of steps, the header, and rows below it.
  mutating func rows() -> [[String]] {
    let extra = pick(["Vibe", "Cost | net", "", "<b>", "Notes"])
    var rows: [[String]] = []
    for _ in 0..<next(4) { rows.append((0...next(4)).map { _ in next(2) == 0 ? "" : cell() }) }
    rows.append(["Task", "Owner", pick(["Due", "Status"]), extra])
    for _ in 0..<(1 + next(8)) {
      let filled = pick([1, 4, 4, 4, 5])
      rows.append((0..<max(filled, next(6))).map { $0 < filled ? cell() : "" })
    }
    return rows
  }

  /// The sheet as a file, its cells quoted where they must be and sometimes where not.
  mutating func file(_ rows: [[String]]) -> [UInt8] {
    separator = pick([",", ";", "\t"])
    let end = pick(["\n", "\r\n"])
    let lines = rows.map { row in row.map { quoted($0) }.joined(separator: separator) }
    return Array((pick(["", "\u{FEFF}", "sep=\(separator)\(end)"]) + lines.joined(separator: end) + end).utf8)
  }

  /// A text of signs that Markdown, HTML or spreadsheets take for more.
  mutating func cell() -> String {
    (0..<(1 + next(6))).map { _ in pick(Self.pieces) }.joined()
  }

  private mutating func quoted(_ cell: String) -> String {
    let mustBe = cell.unicodeScalars.contains { "\",;\t\r\n".unicodeScalars.contains($0) }
    guard mustBe || next(4) == 0 else { return cell }
    return "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value { values[next(values.count)] }

  private mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  private static let pieces = [
    "word", "Dana Wu", " ", "  ", "\n", "\r\n", "\"", ",", ";", "\t", "|", "\\", "\\|", "`", "``", "*", "**", "_", "__",
    "~", "~~", "~~~", "[", "]", "(", ")", "](x)", "![", "<", ">", "<script>", "<!--", "-->", "<br>", "&amp;", "&#65;",
    "&",
    "R&D", "#", "# ", "- ", "+ ", "+", "-", "---", "===", "1. ", "2)", "=HYPERLINK(\"x\")", "@", "'", "{", "}",
    "{Name}",
    "TBD", "http://a.example", "www.a.example", "a_b", "é", "漢字", "👩‍👩‍👧", "e\u{301}", "\u{202E}", "\0", ":", "Goal: x",
    "2026-06-10", "10%", "    ", "$", "^", "!", "???",
  ]
}
