import PlanModel

/// The first risks.
struct SummaryRisks: HTMLPart {
  static let limit = 3

  let risks: [Risk]

  func write(to html: inout HTML) {
    guard !risks.isEmpty else { return }
    html += "<section>\n<h2>Risks</h2>\n<ul class=\"rows\">\n"
    for risk in risks.prefix(Self.limit) {
      html += "<li><span class=\"title\" dir=\"auto\">\(risk.text)"
      if let mitigation = risk.mitigation { html += " <small dir=\"auto\">\(mitigation)</small>" }
      html += "</span></li>\n"
    }
    html += "</ul>\n\(MoreHTML(count: risks.count - Self.limit, noun: "risk", place: "see the page"))</section>\n"
  }
}
