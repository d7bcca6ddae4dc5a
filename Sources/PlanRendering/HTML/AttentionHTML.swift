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
    html += "</ul>\n"
    if items.count > Self.limit {
      html += "<p class=\"more\">and \(Words.count(items.count - Self.limit, "more step", "more steps")), below</p>\n"
    }
    html += "</section>\n"
  }

  private func write(_ item: Attention.Item, to html: inout HTML) {
    html += "<li><div class=\"causes\">"
    for cause in item.causes { html += "\(CauseHTML(cause: cause))" }
    html += "</div><div class=\"what\">\(StepLink(step: item.step))"
    if let reason = item.reason { html += "<p class=\"reason\" dir=\"auto\">\(reason)</p>" }
    html += "</div><div class=\"who\">\(OwnersHTML(owners: item.step.owners))</div></li>\n"
  }
}

/// Why a step needs attention, in words.
struct CauseHTML: HTMLPart {
  let cause: Attention.Cause

  func write(to html: inout HTML) {
    switch cause {
    case .overdue(let days): html += "<span class=\"cause overdue\">\(Words.count(days, "day")) overdue</span> "
    case .blocked: html += "<span class=\"cause blocked\">Blocked</span> "
    case .atRisk(let health):
      html += "<span class=\"cause \(health.rawValue)\">\(Words.health(health) ?? "")</span> "
    }
  }
}
