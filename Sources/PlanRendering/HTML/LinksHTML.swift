import PlanModel

/// What a step waits for, and which steps need it.
struct LinksHTML: HTMLPart {
  /// Most steps named that need one; each says itself what it waits for.
  private static let limit = 4

  let step: Step
  let dependents: Dependents
  let view: PlanView

  /// Whether there is nothing to tell.
  var isEmpty: Bool {
    step.conditions.isEmpty && view.dependencies(of: step).isEmpty && needs.isEmpty
  }

  /// Nobody needs a cancelled step.
  private var needs: [Step] { step.status.status == .cancelled ? [] : dependents.steps(waitingFor: step) }

  func write(to html: inout HTML) {
    if !view.dependencies(of: step).isEmpty || !step.conditions.isEmpty {
      html.append("<div class=\"group\"><span class=\"label\">Waits for</span> ")
      WaitsForHTML(step: step, view: view).write(to: &html)
      html.append("</div>")
    }
    writeNeeds(needs, to: &html)
  }

  private func writeNeeds(_ steps: [Step], to html: inout HTML) {
    guard !steps.isEmpty else { return }
    html.append("<div class=\"group\"><span class=\"label\">Needed by</span> ")
    // The place of the last is not worth the words that would count it.
    for step in steps.prefix(steps.count == Self.limit + 1 ? steps.count : Self.limit) {
      html.append("<span class=\"wait\">")
      StepLink(step: step).write(to: &html)
      if step.status.status == .cancelled { html.append(" <small>cancelled</small>") }
      html.append("</span> ")
    }
    let more = steps.count - Self.limit
    if more > 1 { html += "<span class=\"wait\"><small>and \(more) more steps</small></span>" }
    html.append("</div>")
  }
}
