import PlanModel

/// The steps of a phase, under a row that names it and says how far it is.
struct PhaseHTML: HTMLPart {
  let phase: Phase
  let isNamed: Bool
  let columns: StepColumns
  let view: PlanView

  func write(to html: inout HTML) {
    html += "<tbody"
    // Else its row says it.
    if !isNamed, let name = phase.name { html += " data-phase=\"\(name)\"" }
    html += ">\n"
    if isNamed, let name = phase.name { writeName(name, to: &html) }
    for step in phase.steps { StepRow(step: step, columns: columns, view: view).write(to: &html) }
    html += "</tbody>\n"
  }

  private func writeName(_ name: String, to html: inout HTML) {
    html += "<tr class=\"phase\"><th colspan=\"\(columns.hasLinks ? 5 : 4)\" scope=\"rowgroup\">"
    html += "<div class=\"line\"><bdi>\(name)</bdi> "
    if phase.ownSteps.isEmpty {
      html += "<span class=\"note\">outside this view</span> "
    } else {
      writeProgress(to: &html)
    }
    if let first = phase.firstDay, let last = phase.lastDay {
      html += "<span class=\"note\">\(DaySpanHTML(first: first, last: last))</span>"
    }
    html += "</div></th></tr>\n"
  }

  private func writeProgress(to html: inout HTML) {
    let (done, all) = (phase.doneCount, phase.stepCount)
    html += "<span class=\"note\">\(done) of \(all) done</span> "
    html += "<progress aria-label=\"Steps done\" value=\"\(done)\" max=\"\(max(all, 1))\">\(done) of \(all)</progress> "
  }
}
