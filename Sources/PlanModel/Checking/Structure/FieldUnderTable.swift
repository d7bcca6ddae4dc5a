import PlanSyntax
import PlanText

extension Rule {
  static let fieldUnderTable = Rule(
    "field-under-table", .warning,
    summary: "A field stands right under a table, and every viewer shows it as one more row.",
    advice: "Put a blank line between the table and the field.",
    bad: """
      | Milestone | Owner | Due |
      |---|---|---|
      | Kick-off | Ada Brook (Buyer) | 2026-06-12 |
      ▶Next check-in: Monday 2026-06-15, 10am
      """,
    good: """
      | Milestone | Owner | Due |
      |---|---|---|
      | Kick-off | Ada Brook (Buyer) | 2026-06-12 |

      Next check-in: Monday 2026-06-15, 10am
      """
  ) { plan in
    plan.tables.flatMap { table in
      table.fieldRows.enumerated().map { index, row in
        let isFirst = index == 0 || table.fieldRows[index - 1].line + 1 != row.line
        return Finding(
          at: row.range,
          "\(Wording.quoted(row.cell(0).text)) stands right under the table: viewers show it as a row",
          help: "put a blank line between the table and the fields",
          fixes: isFirst ? [blankLine(above: row, plan.source)] : [])
      }
    }
  }

  private static func blankLine(above row: TableRow, _ source: SourceText) -> Fix {
    let start = source.lines.range(ofLine: row.line).lowerBound
    let lineEnd = SourceRange(source.content(ofLine: row.line - 1).upperBound, start)
    return Fix("put a blank line above it", .safe, [TextEdit(.at(start), source.text(in: lineEnd))])
  }
}
