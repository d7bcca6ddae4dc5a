import PlanModel
import PlanSyntax
import PlanText

/// What else a table's row says, by the author's own column names.
struct OtherCells: HTMLPart {
  let place: SourceRange
  /// What stands on the page already.
  let shown: [String]
  let plan: Plan

  func write(to html: inout HTML) {
    for (column, cell) in plan.sharedCells(ofRowAt: place) where !shown.contains(cell.text) {
      html += "<span class=\"remark\" dir=\"auto\">\(column): \(InlinesHTML(cell))</span>"
    }
  }
}
