import PlanModel

/// The page that both sides read: where the plan stands, what is next, and every step.
struct Page: Sendable {
  /// As both sides may see it.
  let view: PlanView
  let actions: StepActions

  var bytes: [UInt8] {
    let document = Document(
      title: view.fileTitle, plan: view.plan, sheet: view.isWhole ? .page : .edition,
      script: FiltersHTML.isUseful(in: view) ? .page : nil)
    return document.bytes(size: 16_000 + view.steps.count * 2_000, writeBody)
  }

  private func writeBody(to html: inout HTML) {
    let dependents = Dependents(view)
    EditionHTML(view: view, hasNeighbours: true).write(to: &html)
    PageHeader(view: view).write(to: &html)
    html += "<main id=\"agenda\">\n"
    AttentionHTML(view: view, dependents: dependents).write(to: &html)
    NextStepsHTML(view: view).write(to: &html)
    TimelineHTML(view: view).write(to: &html)
    PassagesHTML(view: view, dependents: dependents, actions: actions).write(to: &html)
    DetailsHTML(view: view).write(to: &html)
    html += "</main>\n<footer><p>This page says how the plan stood on \(TimeHTML(view.plan.asOf)).</p></footer>\n"
  }
}
