import PlanModel

/// What is overdue, blocked or at risk.
struct SummaryAttention: HTMLPart {
  static let limit = 5

  let items: [Attention.Item]

  func write(to html: inout HTML) {
    guard !items.isEmpty else { return }
    html += "<section>\n<h2>Needs attention</h2>\n<ul class=\"attention\">\n"
    for item in items.prefix(Self.limit) {
      html += "<li><span class=\"causes\">"
      for cause in item.causes { html += "\(CauseHTML(cause: cause))" }
      html += "</span><span class=\"title\" dir=\"auto\">\(item.step.title)"
      if !item.reasons.isEmpty { html += " <small dir=\"auto\">\(item.reasons.joined(separator: " · "))</small>" }
      html += "</span><span class=\"who\">\(OwnerNames(owners: item.step.owners))</span></li>\n"
    }
    html += "</ul>\n\(MoreHTML(count: items.count - Self.limit, noun: "step", place: "see the page"))</section>\n"
  }
}
