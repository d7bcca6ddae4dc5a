import PlanModel

/// The head of the sheet: goal and why, then the verdict.
struct SummaryHead: HTMLPart {
  let opening: SummaryOpening

  func write(to html: inout HTML) {
    html +=
      "<header>\n<p class=\"companies\"><span>\(isolated(opening.companies, at: " × "))</span><span>\(opening.asOf)</span></p>\n"
    html += "<h1 dir=\"auto\">\(opening.title)</h1>\n"
    if let secrecy = opening.secrecy {
      html += "<p class=\"edition internal\" role=\"note\"><strong>\(SummaryText.secrecy)</strong> \(secrecy)</p>\n"
    }
    if let scope = opening.scope { html += "<p class=\"edition\" role=\"note\">\(scope)</p>\n" }
    if let goal = opening.goal { html += "<p class=\"goal\" dir=\"auto\">\(goal)</p>\n" }
    write("Why now", opening.reason, to: &html)
    html += "<dl class=\"facts\">\n"
    if let goLive = opening.goLive { write(goLive, "go-live", to: &html) }
    if let close = opening.close { write(close, "close", to: &html) }
    writeProgress(to: &html)
    if let name = opening.decisionMaker {
      html += "<div><dt>Decision maker</dt><dd dir=\"auto\">\(name)</dd></div>\n"
    }
    html += "</dl>\n"
    for forecast in opening.forecasts { html += "<p class=\"forecast\" dir=\"auto\">\(forecast)</p>\n" }
    if let path = opening.criticalPath {
      html += "<p class=\"why\"><span class=\"label\">Critical path</span> \(isolated(path, at: " → "))</p>\n"
    }
    html += "</header>\n"
  }

  /// Names of any direction stand in the order in which they are told.
  private func isolated(_ text: String, at separator: String) -> HTML {
    text[...].components(around: separator).enumerated().reduce(into: HTML()) { html, name in
      if name.offset > 0 { html += "\(separator)" }
      html += "<bdi>\(String(name.element))</bdi>"
    }
  }

  private func write(_ label: StaticString, _ text: String?, to html: inout HTML) {
    guard let text else { return }
    html += "<p class=\"why\" dir=\"auto\"><span class=\"label\">\(literal: label)</span> \(text)</p>\n"
  }

  private func write(_ milestone: SummaryMilestone, _ look: StaticString, to html: inout HTML) {
    html +=
      "<div class=\"\(literal: look)\"><dt>\(milestone.name)</dt><dd class=\"day\" dir=\"auto\">\(milestone.day)</dd>"
    if let note = milestone.note { html += "<dd class=\"note\">\(note)</dd>" }
    if let state = milestone.state, let verdict = milestone.verdict {
      html += "<dd class=\"verdict \(state.rawValue)\">\(verdict)</dd>"
    }
    html += "</div>\n"
  }

  private func writeProgress(to html: inout HTML) {
    guard let progress = opening.progress else { return }
    html += "<div><dt>Progress</dt><dd>\(progress) "
    html += "<progress aria-label=\"Progress\" value=\"\(opening.done)\" max=\"\(opening.all)\">\(progress)</progress>"
    html += "</dd></div>\n"
  }
}
