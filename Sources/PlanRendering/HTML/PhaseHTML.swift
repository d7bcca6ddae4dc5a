import PlanModel

/// The steps of a phase, under a row that names it and says how far it is.
struct PhaseHTML: HTMLPart {
  let phase: Phase
  let isNamed: Bool
  let hasWaits: Bool
  let names: RemarkNames
  let view: PlanView

  func write(to html: inout HTML) {
    html += "<tbody"
    if let name = phase.name { html += " data-phase=\"\(name)\"" }
    html += ">\n"
    if isNamed, let name = phase.name { writeName(name, to: &html) }
    for step in phase.steps { StepRow(step: step, hasWaits: hasWaits, names: names, view: view).write(to: &html) }
    html += "</tbody>\n"
  }

  private func writeName(_ name: String, to html: inout HTML) {
    html += "<tr class=\"phase\"><th colspan=\"\(hasWaits ? 5 : 4)\" scope=\"rowgroup\"><bdi>\(name)</bdi>"
    html += " <span class=\"note\">\(phase.doneCount) of \(phase.stepCount) done</span></th></tr>\n"
  }
}
