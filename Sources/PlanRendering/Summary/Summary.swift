import PlanModel

/// The plan on one printed page, A4 or Letter, for somebody who has a minute.
struct Summary: Sendable {
  /// As both sides may see it.
  let view: PlanView

  var bytes: [UInt8] {
    Document(title: view.title, plan: view.plan, sheet: .summary).bytes(size: 16_000, writeBody)
  }

  private func writeBody(to html: inout HTML) {
    let attention = Attention(view).items
    let risks = view.risks
    html +=
      "<div class=\"sheet\">\n\(EditionHTML(view: view, hasNeighbours: false))<header>\n\(HeadHTML(view: view, moreFacts: HTML()))</header>\n<main>\n"
    SummaryAttention(items: attention).write(to: &html)
    SummaryNextSteps(view: view).write(to: &html)
    SummaryPlan(view: view, limit: planLimit(besides: attention.count, risks.count)).write(to: &html)
    SummaryRisks(risks: risks).write(to: &html)
    html += "</main>\n"
    writeFooter(to: &html)
    html += "</div>\n"
  }

  /// Four rows fit where the other sections are full, less one for each sentence about the forecast; each row that
  /// the sections leave free makes room for one more.
  private func planLimit(besides attention: Int, _ risks: Int) -> Int {
    let taken = ForecastPhrases(view: view).all.count
    return 4 - taken + max(SummaryAttention.limit - attention, 0) + max(SummaryRisks.limit - risks, 0)
  }

  private func writeFooter(to html: inout HTML) {
    html += "<footer>As of \(TimeHTML(view.plan.asOf))"
    if let page = view.page.flatMap(SafeURL.init(_:)) {
      html += " · The whole plan: <a href=\"\(page)\">\(page.text)</a>"
    }
    html += "</footer>\n"
  }
}
