import PlanModel

/// The sides that have next steps, beside each other; how a side's steps look is said by page and summary.
struct NextSides {
  let view: PlanView
  let writeSteps: (NextSteps, inout HTML) -> Void

  func write(to html: inout HTML) {
    let sides = [Side.buyer, .seller].map { NextSteps(of: $0, in: view, withOverdue: true) }
      .filter { !$0.steps.isEmpty }
    guard !sides.isEmpty else { return }
    html += "<div class=\"next\">\n"
    for next in sides {
      html += "<section>\n<h2>Next for \(SideName(side: next.side, plan: view.plan))</h2>\n"
      writeSteps(next, &html)
      html += "</section>\n"
    }
    html += "</div>\n"
  }
}
