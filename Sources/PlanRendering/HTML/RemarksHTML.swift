import PlanModel
import PlanSyntax

/// What a table's author calls the columns whose cells stand under the title.
struct RemarkNames: Sendable {
  let doneWhen: String
  let notes: String
  let risk: String

  init(_ table: PlanTable) {
    doneWhen = table.column(.doneWhen)?.name ?? "Done when"
    notes = table.column(.notes)?.name ?? "Notes"
    risk = table.column(.risk)?.name ?? "Risk"
  }
}

/// What else a row says, under its title, by the author's own column names.
struct RemarksHTML: HTMLPart {
  let step: Step
  let names: RemarkNames
  let view: PlanView

  func write(to html: inout HTML) {
    var isOpen = false
    if let cell = view.doneWhen(of: step) { write(names.doneWhen, cell, &isOpen, to: &html) }
    if let cell = view.notes(of: step) { write(names.notes, cell, &isOpen, to: &html) }
    if let cell = view.risk(of: step) { write(names.risk, cell, &isOpen, to: &html) }
    for extra in view.extras(of: step) { write(extra.column.name, extra.cell, &isOpen, to: &html) }
    if isOpen { html.append("</dl>") }
  }

  private func write(_ name: String, _ cell: Cell, _ isOpen: inout Bool, to html: inout HTML) {
    guard !cell.text.saysNothing else { return }
    if !isOpen { html.append("<dl>") }
    isOpen = true
    html.append("<div><dt dir=\"auto\">")
    html.append(text: name)
    html.append("</dt><dd dir=\"auto\">")
    InlinesHTML(cell).write(to: &html)
    html.append("</dd></div>")
  }
}
