import PlanModel

/// What needs attention: overdue, blocked and at risk, each with owner, reason and what waits for it.
struct AttentionHTML: HTMLPart {
  /// Most steps shown here; the tables below have them all.
  static let limit = 12
  /// Most steps named that wait for one.
  private static let waitingLimit = 3

  let view: PlanView
  let dependents: Dependents

  func write(to html: inout HTML) {
    let items = Attention(view).items
    guard !items.isEmpty else { return }
    html += "<section class=\"attention\">\n<h2>Needs attention</h2>\n<ul>\n"
    for item in items.prefix(Self.limit) { write(item, to: &html) }
    html += "</ul>\n\(MoreHTML(count: items.count - Self.limit, noun: "step", place: "below"))"
    html += "</section>\n"
  }

  private func write(_ item: Attention.Item, to html: inout HTML) {
    html += "<li><div class=\"causes\">"
    for cause in item.causes { html += "\(CauseHTML(cause: cause))" }
    html += "</div><div class=\"what\">\(StepLink(step: item.step))"
    for reason in item.reasons { html += "<p class=\"reason\" dir=\"auto\">\(reason)</p>" }
    writeWaiting(for: item.step, to: &html)
    html += "</div><div class=\"who\">\(OwnersHTML(owners: item.step.owners))</div></li>\n"
  }

  private func writeWaiting(for step: Step, to html: inout HTML) {
    let waiting = dependents.steps(waitingFor: step).filter(\.isOpen)
    guard !waiting.isEmpty else { return }
    html += "<p class=\"reason\">Holds up "
    for (index, step) in waiting.prefix(Self.waitingLimit).enumerated() {
      if index > 0 { html += ", " }
      html += "\(StepLink(step: step))"
    }
    let more = waiting.count - Self.waitingLimit
    if more > 0 { html += " and \(Wording.count(more, "more step"))" }
    html += "</p>"
  }
}
