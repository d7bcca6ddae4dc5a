import PlanModel
import PlanSyntax

/// A step as a row; on a narrow screen as a card.
struct StepRow: HTMLPart {
  let step: Step
  let hasWaits: Bool
  let table: PlanTable
  let view: PlanView

  func write(to html: inout HTML) {
    html += "<tr id=\"\(Anchor(id: step.id))\" class=\"\(step.status.status.rawValue)\">"
    html += "<td class=\"step\">"
    writeTitle(to: &html)
    writeRemarks(to: &html)
    html += "</td>\n<td class=\"owners\" data-label=\"Owner\">\(OwnersHTML(owners: step.owners))</td>"
    html += "<td class=\"due\" data-label=\"Due\">"
    writeDates(to: &html)
    html += "</td><td class=\"state\" data-label=\"Status\">\(StatusHTML(step: step))</td>"
    if hasWaits { writeWaits(to: &html) }
    html += "</tr>\n"
  }

  private func writeTitle(to html: inout HTML) {
    if let id = step.writtenId, !id.isEmpty { html += "<span class=\"id\">\(InlinesHTML(id))</span> " }
    html += "<span class=\"title\" dir=\"auto\">\(InlinesHTML(step.titleCell))</span>"
  }

  private func writeDates(to html: inout HTML) {
    html += "\(DateHTML(entry: step.due))\(EarlierDatesHTML(entry: step.due))"
    if let start = step.startDay, start != step.dueDay {
      html += " <small>from \(TimeHTML(start))</small>"
    } else if step.start.day == nil {
      html += " \(DateHTML(entry: step.start))"
    }
    if let days = step.durationDays { html += " <small>\(Words.count(days, "working day"))</small>" }
    if step.doneOn.reading != .none { html += " <small>done \(DateHTML(entry: step.doneOn))</small>" }
  }

  private func writeWaits(to html: inout HTML) {
    let waits: HTML = "\(WaitsForHTML(step: step, view: view))"
    html += "<td class=\"waits\""
    // An empty cell has no place on a card.
    html += waits.isEmpty ? "></td>" : " data-label=\"Waits for\">\(waits)</td>"
  }

  /// What else the row says, under the title, by the author's own column names.
  private func writeRemarks(to html: inout HTML) {
    var remarks: [(name: String, cell: Cell)] = []
    if let cell = view.doneWhen(of: step) { remarks.append((name(.doneWhen, "Done when"), cell)) }
    if let cell = view.notes(of: step) { remarks.append((name(.notes, "Notes"), cell)) }
    if let cell = view.risk(of: step) { remarks.append((name(.risk, "Risk"), cell)) }
    for extra in view.extras(of: step) { remarks.append((extra.column.name, extra.cell)) }
    guard !remarks.isEmpty else { return }
    html += "<dl>"
    for remark in remarks {
      html += "<div><dt dir=\"auto\">\(remark.name)</dt><dd dir=\"auto\">\(InlinesHTML(remark.cell))</dd></div>"
    }
    html += "</dl>"
  }

  private func name(_ meaning: ColumnMeaning, _ fallback: String) -> String {
    table.column(meaning)?.name ?? fallback
  }
}
