import PlanModel
import PlanSyntax

/// The two companies, buyer first.
struct CompaniesHTML: HTMLPart {
  let plan: Plan

  func write(to html: inout HTML) {
    let fields = [plan.field(.buyer), plan.field(.seller)].compactMap(\.self)
    html += "<p class=\"companies\">"
    if fields.isEmpty { html += "Mutual action plan" }
    for (index, field) in fields.enumerated() {
      if index > 0 { html += " <span class=\"times\">×</span> " }
      html += "<bdi>\(InlinesHTML(field.value))</bdi>"
    }
    html += "</p>\n"
  }
}
