import PlanModel

/// What a step waits for: other steps as links, with how, and conditions in the author's words.
struct WaitsForHTML: HTMLPart {
  let step: Step
  let view: PlanView

  func write(to html: inout HTML) {
    var rest = view.dependencies(of: step)[...]
    while let first = rest.first {
      let run = rest.prefix { $0.range == first.range && !$0.isNamed }
      if run.count > 3, let last = run.last {
        writeRun(run, from: first, to: last, in: &html)
        rest = rest.dropFirst(run.count)
      } else {
        write(first, to: &html)
        rest = rest.dropFirst()
      }
    }
    for condition in step.conditions { html += "<span class=\"wait\" dir=\"auto\">\(condition)</span> " }
  }

  private func write(_ dependency: Dependency, to html: inout HTML) {
    let step = view.plan.steps[dependency.step]
    html.append("<span class=\"wait\">")
    StepLink(step: step).write(to: &html)
    if let condition = Phrases.condition(of: dependency, on: step) { html += " <small>\(condition)</small>" }
    html.append("</span> ")
  }

  /// `4–9` and `all above` name many steps at once: the first and the last stand for them.
  private func writeRun(
    _ run: ArraySlice<Dependency>, from first: Dependency, to last: Dependency, in html: inout HTML
  ) {
    let cancelled = run.count { view.plan.steps[$0.step].status.status == .cancelled }
    let ends = (view.plan.steps[first.step], view.plan.steps[last.step])
    html += "<span class=\"wait\">\(StepLink(step: ends.0)) to \(StepLink(step: ends.1)) <small>\(run.count) steps"
    if cancelled > 0 { html += ", \(cancelled) of them cancelled" }
    if let condition = Phrases.condition(of: first) { html += ", \(condition)" }
    html += "</small></span> "
  }
}
