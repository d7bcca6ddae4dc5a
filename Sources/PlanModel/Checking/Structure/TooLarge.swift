import PlanSyntax
import PlanText

extension Rule {
  static let tooLarge = Rule(
    "too-large", .error,
    summary: "Something is larger than any plan needs, and is not read as a whole.",
    advice: "Split it, or keep it in a document of its own and link to that.",
    bad: """
      | Milestone | Owner | Due | Notes |
      |---|---|---|---|
      | Kick-off | Ada Brook (Buyer) | 2026-06-12 | ▶\(String(repeating: "minutes of the meeting, ", count: 500)) |
      """,
    good: """
      | Milestone | Owner | Due | Notes |
      |---|---|---|---|
      | Kick-off | Ada Brook (Buyer) | 2026-06-12 | [Minutes of the meeting](minutes.md) |
      """
  ) { plan in
    texts(plan) + wideTables(plan) + images(plan) + dependencies(plan)
  }

  private static func texts(_ plan: Plan) -> [Finding] {
    let rows = plan.allTables.flatMap { table in ([table.header] + table.rows).filter { $0.range.count > Limits.text } }
    let cells = rows.flatMap(\.cells).filter { $0.range.count > Limits.text }.map { ("the cell", $0.range) }
    let headings = plan.markdown.elements.filter { element in
      if case .heading = element.block { element.range.count > Limits.text } else { false }
    }
    let fields = plan.oversizedFields.map { (Wording.quoted($0.value), $0.range) }
    return (cells + headings.map { ("the heading", $0.range) } + fields).map { name, range in
      Finding(
        at: range, "\(name) is too long: \(Wording.count(range.count, "byte")), where \(Limits.text) are read",
        help: "write it shorter, or put it into a document of its own and link to that")
    }
  }

  private static func wideTables(_ plan: Plan) -> [Finding] {
    plan.markdown.brokenTables.filter { $0.fault == .columnCount }.map { table in
      Finding(
        at: table.header.range,
        "the table is too wide: \(Wording.count(table.header.cells.count, "column")), where \(Limits.columns) "
          + "are read",
        help: "split it into tables with fewer columns")
    }
  }

  private static func images(_ plan: Plan) -> [Finding] {
    let surplus = ImageMarks.surplus(in: plan.source.bytes[...])
    return surplus.prefix(1).map { index in
      Finding(
        at: SourceRange(index - 1, index + 1),
        "there are too many images: \(Limits.images + surplus.count), where \(Limits.images) are read",
        help: "keep them in a document of its own, and link to that")
    }
  }

  private static func dependencies(_ plan: Plan) -> [Finding] {
    let findings = plan.findingsInUnresolved { step, part in
      guard part.reason == .surplus else { return nil }
      return Finding(
        at: part.range,
        "with \(step.quoted) there are too many dependencies: a plan may have \(Dependency.most)",
        help: "name only the last steps before each: a step waits for all that they wait for, too")
    }
    return Array(findings.prefix(1))
  }
}
