import PlanModel

/// The steps of a phase, under a row that names it and says how far it is.
struct PhaseHTML: HTMLPart {
  let phase: Phase
  let isNamed: Bool
  let hasWaits: Bool
  let names: RemarkNames
  let view: PlanView

  func write(to html: inout HTML) {
    html += "<tbody>\n"
    if isNamed, let name = phase.name { writeName(name, to: &html) }
    for step in phase.steps { StepRow(step: step, hasWaits: hasWaits, names: names, view: view).write(to: &html) }
    html += "</tbody>\n"
  }

  private func writeName(_ name: String, to html: inout HTML) {
    html += "<tr class=\"phase\"><th colspan=\"\(hasWaits ? 5 : 4)\" scope=\"rowgroup\"><bdi>\(name)</bdi>"
    html += " <span class=\"note\">"
    if phase.ownSteps.isEmpty {
      html += "outside this view"
    } else {
      html += "\(phase.doneCount) of \(phase.stepCount) done"
    }
    html += "</span></th></tr>\n"
  }
}
