import PlanModel

/// Says at the head of a page that it is not the shared page of the whole plan, and what it is.
struct EditionHTML: HTMLPart {
  let view: PlanView
  /// Whether steps outside the view are shown too.
  let hasNeighbours: Bool

  func write(to html: inout HTML) {
    let edition = Edition(view: view)
    if let sentence = edition.secrecy {
      html += "<p class=\"edition internal\" role=\"note\"><strong>Internal edition</strong> \(sentence)</p>\n"
    }
    if let sentence = edition.scope {
      html += "<p class=\"edition\" role=\"note\">\(sentence)"
      if hasNeighbours, let neighbours = edition.neighbours { html += " \(neighbours)" }
      html += "\(pageLink)</p>\n"
    }
  }

  /// Where the plan says that the page of the whole plan lives.
  private var pageLink: HTML {
    guard let url = view.plan.text(.page).flatMap(PageAddress.init)?.url else { return HTML() }
    return " <a href=\"\(url)\">See the whole plan</a>"
  }
}
