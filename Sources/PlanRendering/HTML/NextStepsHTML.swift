import PlanModel

/// The next steps of each side, beside each other.
struct NextStepsHTML: HTMLPart {
  /// Most steps of a side.
  static let limit = 3

  let view: PlanView

  func write(to html: inout HTML) {
    let sides = [NextSteps(of: .buyer, in: view), NextSteps(of: .seller, in: view)].filter { !$0.steps.isEmpty }
    guard !sides.isEmpty else { return }
    html += "<section class=\"next\">\n"
    for next in sides { write(next, to: &html) }
    html += "</section>\n"
  }

  private func write(_ next: NextSteps, to html: inout HTML) {
    html += "<div>\n<h2>Next for \(SideName(side: next.side, plan: view.plan))</h2>\n<ol>\n"
    for step in next.steps.prefix(Self.limit) {
      html += "<li>\(StepLink(step: step)) <span class=\"when\">\(DateHTML(entry: step.due))</span>"
      html += "<div class=\"who\">\(OwnersHTML(owners: step.owners))</div></li>\n"
    }
    html += "</ol>\n</div>\n"
  }
}

/// A side by its company's name, where the plan gives it.
struct SideName: HTMLPart {
  let side: Side
  let plan: Plan

  func write(to html: inout HTML) {
    if let company = plan.text(side == .buyer ? .buyer : .seller) {
      html += "<bdi>\(company)</bdi> \(SideHTML(side: side))"
    } else {
      html += "\(side == .buyer ? "the buyer" : "the seller")"
    }
  }
}
