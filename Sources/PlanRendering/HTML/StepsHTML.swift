import PlanModel
import PlanSyntax

/// A table of steps, phase by phase.
struct StepsHTML: HTMLPart {
  private let phases: [PhaseHTML]
  private let titleName: String
  private let hasWaits: Bool

  var isEmpty: Bool { phases.isEmpty }

  /// A phase that is named as the heading above is not named again.
  init(table: Int, heading: String?, view: PlanView) {
    let planTable = view.plan.tables[table]
    let steps = view.plan.steps[planTable.steps].filter(view.isShown)
    let groups = Phase.groups(of: steps, in: view)
    let waits = steps.contains { !view.dependencies(of: $0).isEmpty || !$0.conditions.isEmpty }
    let names = RemarkNames(planTable)
    hasWaits = waits
    titleName = planTable.column(.title)?.name ?? "Step"
    phases = groups.map { phase in
      let isNamed = phase.name != nil && (groups.count > 1 || phase.name != heading)
      return PhaseHTML(phase: phase, isNamed: isNamed, hasWaits: waits, names: names, view: view)
    }
  }

  func write(to html: inout HTML) {
    html += "<table class=\"steps\">\n<thead><tr><th scope=\"col\" class=\"step\" dir=\"auto\">\(titleName)</th>"
    html += "<th scope=\"col\" class=\"owners\">Owner</th><th scope=\"col\" class=\"due\">Due</th>"
    html += "<th scope=\"col\" class=\"state\">Status</th>"
    if hasWaits { html += "<th scope=\"col\" class=\"waits\">Waits for</th>" }
    html += "</tr></thead>\n"
    for phase in phases { phase.write(to: &html) }
    html += "</table>\n"
  }
}
