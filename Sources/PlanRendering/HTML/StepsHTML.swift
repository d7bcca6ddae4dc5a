import PlanModel
import PlanSyntax

/// A table of steps, phase by phase.
struct StepsHTML: HTMLPart {
  private let phases: [PhaseHTML]
  private let titleName: String
  private let columns: StepColumns

  var isEmpty: Bool { phases.isEmpty }

  /// A phase that is named as the heading above is not named again.
  init(table: Int, heading: String?, dependents: Dependents, actions: StepActions, view: PlanView) {
    let planTable = view.plan.tables[table]
    let steps = view.plan.steps[planTable.steps].filter(view.isShown)
    let groups = Phase.groups(of: steps, in: view)
    let hasLinks = steps.contains { !LinksHTML(step: $0, dependents: dependents, view: view).isEmpty }
    let columns = StepColumns(
      hasLinks: hasLinks, names: RemarkNames(planTable), dependents: dependents, actions: actions)
    self.columns = columns
    titleName = planTable.column(.title)?.name ?? "Step"
    phases = groups.map { phase in
      let isNamed = phase.name != nil && (groups.count > 1 || phase.name != heading)
      return PhaseHTML(phase: phase, isNamed: isNamed, columns: columns, view: view)
    }
  }

  func write(to html: inout HTML) {
    // Widths stand on the columns: a table that goes on from another hides its head.
    html += "<table class=\"steps\">\n<colgroup><col class=\"step\"><col class=\"owners\"><col class=\"due\">"
    html += "<col class=\"state\">\(literal: columns.hasLinks ? "<col class=\"links\">" : "")</colgroup>\n"
    html += "<thead><tr><th scope=\"col\" class=\"step\" dir=\"auto\">\(titleName)</th>"
    html += "<th scope=\"col\" class=\"owners\">Owner</th><th scope=\"col\" class=\"due\">Due</th>"
    html += "<th scope=\"col\" class=\"state\">Status</th>"
    if columns.hasLinks { html += "<th scope=\"col\" class=\"links\">Waits for, needed by</th>" }
    html += "</tr></thead>\n"
    for phase in phases { phase.write(to: &html) }
    html += "</table>\n"
  }
}
