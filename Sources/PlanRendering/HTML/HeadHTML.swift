import PlanModel
import PlanSyntax

/// What page and summary begin with: what is to be reached and why, by when, how far it is, and who decides.
struct HeadHTML: HTMLPart {
  let view: PlanView
  /// Told behind the others.
  let moreFacts: HTML

  private var plan: Plan { view.plan }

  func write(to html: inout HTML) {
    CompaniesHTML(plan: plan).write(to: &html)
    html += "<h1 dir=\"auto\">\(view.title)</h1>\n"
    if let goal = plan.field(.goal) { html += "<p class=\"goal\" dir=\"auto\">\(InlinesHTML(goal.value))</p>\n" }
    if let event = plan.field(.compellingEvent) {
      html += "<p class=\"why\" dir=\"auto\"><span class=\"label\">Why now</span> \(InlinesHTML(event.value))</p>\n"
    }
    ForecastHTML(view: view).write(to: &html)
    html += "<dl class=\"facts\">\n"
    MilestoneHTML(name: "Go-live", day: plan.goLive, field: plan.goLiveField, asOf: plan.asOf).write(to: &html)
    MilestoneHTML(name: "Target close", day: plan.targetClose, field: plan.targetCloseField, asOf: plan.asOf)
      .write(to: &html)
    html += "\(ProgressHTML(view: view))\(DecisionMakerHTML(plan: plan))\(moreFacts)</dl>\n"
  }
}
