import PlanModel
import PlanSyntax
import PlanText

/// What else a table's row says, by the author's own column names.
struct OtherCells: HTMLPart {
  let place: SourceRange
  /// What stands on the page already.
  let shown: [String]
  let view: PlanView

  func write(to html: inout HTML) {
    let cells = view.plan.cells(ofRowAt: place, includingInternal: view.seesInternal)
    for (column, cell) in cells where !shown.contains(cell.text) {
      html += "<span class=\"remark\" dir=\"auto\">\(column): \(InlinesHTML(cell))</span>"
    }
  }
}
