import PlanModel

/// The next steps of each side, each a link to its row.
struct NextStepsHTML: HTMLPart {
  /// Most steps of a side.
  static let limit = 3

  let view: PlanView

  func write(to html: inout HTML) {
    NextSides(view: view, writeSteps: write).write(to: &html)
  }

  private func write(_ next: NextSteps, to html: inout HTML) {
    html += "<ol>\n"
    for step in next.steps.prefix(Self.limit) {
      html += "<li>\(StepLink(step: step)) <span class=\"when\">\(DateHTML(entry: step.due))"
      if let day = step.dueDay, day < view.plan.asOf { html += " <small class=\"overdue\">overdue</small>" }
      html += "</span>"
      html += "<span class=\"who\">\(OwnerNames(owners: step.owners))</span></li>\n"
    }
    html += "</ol>\n\(MoreHTML(count: next.steps.count - Self.limit, noun: "step", place: "below"))"
  }
}
