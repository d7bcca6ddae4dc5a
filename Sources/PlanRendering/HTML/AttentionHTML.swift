import PlanModel

/// What needs attention: overdue, blocked and at risk, with owner and reason.
struct AttentionHTML: HTMLPart {
  /// Most steps shown here; the tables below have them all.
  static let limit = 12

  let view: PlanView

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
    html += "</div><div class=\"who\">\(OwnersHTML(owners: item.step.owners))</div></li>\n"
  }
}
