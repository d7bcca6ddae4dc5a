import PlanModel
import PlanSyntax

/// What is to be reached and why, by when, how far it is, and who decides.
struct SummaryHeader: HTMLPart {
  let view: PlanView

  private var plan: Plan { view.plan }

  func write(to html: inout HTML) {
    html += "<header>\n"
    CompaniesHTML(plan: plan).write(to: &html)
    html += "<h1 dir=\"auto\">\(view.title)</h1>\n"
    if let goal = plan.field(.goal) { html += "<p class=\"goal\" dir=\"auto\">\(InlinesHTML(goal.value))</p>\n" }
    if let event = plan.field(.compellingEvent) {
      html += "<p class=\"why\" dir=\"auto\"><b>Why now</b> \(InlinesHTML(event.value))</p>\n"
    }
    html += "<dl class=\"facts\">\n"
    MilestoneHTML(name: "Go-live", day: plan.goLive, field: plan.goLiveField, asOf: plan.asOf).write(to: &html)
    MilestoneHTML(name: "Target close", day: plan.targetClose, field: plan.targetCloseField, asOf: plan.asOf)
      .write(to: &html)
    html += "\(ProgressHTML(view: view))"
    DecisionMakerHTML(plan: plan).write(to: &html)
    html += "</dl>\n</header>\n"
  }
}
