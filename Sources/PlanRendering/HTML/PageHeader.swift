import PlanModel
import PlanSyntax

/// The head of the page: whose plan it is, what it is to reach and why, and where its dates stand.
struct PageHeader: HTMLPart {
  let view: PlanView

  private var plan: Plan { view.plan }

  func write(to html: inout HTML) {
    html += "<header class=\"top\">\n<div class=\"eyebrow\">\(CompaniesHTML(plan: plan))"
    html += "<p>As of \(TimeHTML(plan.asOf))</p></div>\n<h1 dir=\"auto\">\(view.title)</h1>\n"
    if let goal = plan.field(.goal) { html += "<p class=\"goal\" dir=\"auto\">\(InlinesHTML(goal.value))</p>\n" }
    if let event = plan.field(.compellingEvent) {
      html += "<p class=\"why\" dir=\"auto\"><span class=\"label\">Why now</span> \(InlinesHTML(event.value))</p>\n"
    }
    html += "<dl class=\"facts\">\n"
    AgreedDayHTML(
      name: "Go-live", day: plan.goLive, field: plan.goLiveField, outlook: view.schedule?.goLive, plan: plan
    )
    .write(to: &html)
    AgreedDayHTML(
      name: "Target close", day: plan.targetClose, field: plan.targetCloseField, outlook: view.schedule?.targetClose,
      plan: plan
    ).write(to: &html)
    html += "\(ProgressHTML(view: view))\(BackersHTML(plan: plan))</dl>\n\(ForecastHTML(view: view))</header>\n"
  }
}
