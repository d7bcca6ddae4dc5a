import PlanModel

/// The page that both sides read: where the plan stands, what is next, and every step.
struct Page: Sendable {
  /// As both sides may see it.
  let view: PlanView

  var bytes: [UInt8] {
    Document(title: view.fileTitle, plan: view.plan, sheet: .page, script: FiltersHTML.isUseful(in: view) ? .page : nil)
      .bytes(size: 16_000 + view.steps.count * 900, writeBody)
  }

  private func writeBody(to html: inout HTML) {
    let dependents = Dependents(view)
    EditionHTML(view: view, hasNeighbours: true).write(to: &html)
    PageHeader(view: view).write(to: &html)
    html += "<main id=\"agenda\">\n"
    AttentionHTML(view: view, dependents: dependents).write(to: &html)
    NextStepsHTML(view: view).write(to: &html)
    TimelineHTML(view: view).write(to: &html)
    PassagesHTML(view: view, dependents: dependents).write(to: &html)
    DetailsHTML(view: view).write(to: &html)
    html += "</main>\n<footer><p>This page says how the plan stood on \(TimeHTML(view.plan.asOf)).</p></footer>\n"
  }
}
