import PlanModel

/// The plan on one printed page, A4 or Letter, for somebody who has a minute.
struct Summary: Sendable {
  private let view: PlanView

  init(_ checked: CheckedPlan) {
    view = PlanView(shared: checked)
  }

  var bytes: [UInt8] {
    var body: HTML = "<div class=\"sheet\">\n"
    SummaryHeader(view: view).write(to: &body)
    body += "<main>\n"
    SummaryAttention(view: view).write(to: &body)
    SummaryNextSteps(view: view).write(to: &body)
    SummaryPlan(view: view).write(to: &body)
    SummaryRisks(risks: view.risks).write(to: &body)
    body += "</main>\n"
    writeFooter(to: &body)
    body += "</div>\n"
    let document: HTML = "\(Document(title: view.title, plan: view.plan, sheet: .summary, body: body))"
    return document.bytes
  }

  private func writeFooter(to html: inout HTML) {
    html += "<footer>As of \(TimeHTML(view.plan.asOf))"
    if let page = view.plan.text(.page).flatMap(SafeURL.init(_:)) {
      html += " · The whole plan: <a href=\"\(page)\">\(page.text)</a>"
    }
    html += "</footer>\n"
  }
}
