import PlanModel

/// The next steps of each side, a line each.
struct SummaryNextSteps: HTMLPart {
  static let limit = 3

  let view: PlanView

  func write(to html: inout HTML) {
    NextSides(view: view, writeSteps: write).write(to: &html)
  }

  private func write(_ next: NextSteps, to html: inout HTML) {
    html += "<ul class=\"rows\">\n"
    for step in next.steps.prefix(Self.limit) {
      html += "<li><span class=\"title\" dir=\"auto\">\(step.title)"
      html += " <small>\(OwnerNames(owners: step.owners))</small></span>"
      html += "<span class=\"when\">\(DateHTML(entry: step.due))</span></li>\n"
    }
    html += "</ul>\n\(MoreHTML(count: next.steps.count - Self.limit, noun: "step", place: "see the page"))"
  }
}
