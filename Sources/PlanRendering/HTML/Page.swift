import PlanModel

/// The page that both sides read: where the plan stands, what is next, and every step.
struct Page: Sendable {
  private let view: PlanView

  init(_ checked: CheckedPlan) {
    view = PlanView(shared: checked)
  }

  var bytes: [UInt8] {
    var body = HTML(capacity: 16_000 + view.steps.count * 1_200)
    PageHeader(view: view).write(to: &body)
    body += "<main>\n"
    AttentionHTML(view: view).write(to: &body)
    NextStepsHTML(view: view).write(to: &body)
    PassagesHTML(view: view).write(to: &body)
    DetailsHTML(plan: view.plan).write(to: &body)
    body += "</main>\n<footer><p>This page says how the plan stood on \(TimeHTML(view.plan.asOf)).</p></footer>\n"
    let document: HTML = "\(Document(title: view.title, plan: view.plan, sheet: .page, body: body))"
    return document.bytes
  }
}
