import PlanModel
import PlanSyntax

/// Who decides, as it was written; the full name where only a role or a first name was, and when that person confirmed.
struct DecisionMakerHTML: HTMLPart {
  let plan: Plan

  func write(to html: inout HTML) {
    guard let field = plan.field(.decisionMaker) else { return }
    html += "<div><dt>Decision maker</dt><dd dir=\"auto\">\(InlinesHTML(field.value))</dd>"
    if let name = plan.decisionMaker?.name, !field.text.lowercased().contains(name.lowercased()) {
      html += "<dd class=\"note\" dir=\"auto\">\(name)</dd>"
    }
    if let day = plan.decisionMakerConfirmation?.day.day {
      html += "<dd class=\"note\">confirmed \(TimeHTML(day))</dd>"
    }
    html += "</div>\n"
  }
}
