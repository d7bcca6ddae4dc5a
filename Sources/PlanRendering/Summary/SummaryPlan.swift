import PlanModel

/// The phases with their dates; where there are none, the open steps, soonest first.
struct SummaryPlan: HTMLPart {
  let view: PlanView
  /// Most rows that fit beside the other sections.
  let limit: Int

  func write(to html: inout HTML) {
    let phases = Phase.groups(of: view.steps)
    html += "<section>\n"
    if phases.count > 1 { write(phases, to: &html) } else { writeSteps(to: &html) }
    html += "</section>\n"
  }

  private func write(_ phases: [Phase], to html: inout HTML) {
    html += "<h2>Phases</h2>\n<ul class=\"rows\">\n"
    for phase in phases.prefix(limit) {
      html += "<li><span class=\"title\" dir=\"auto\">\(phase.name ?? "Other steps")</span>"
      html += "<small>\(phase.doneCount) of \(phase.stepCount) done</small><span class=\"when\">"
      if let first = phase.firstDay, let last = phase.lastDay { html += "\(DaySpanHTML(first: first, last: last))" }
      html += "</span></li>\n"
    }
    html += "</ul>\n\(MoreHTML(count: phases.count - limit, noun: "phase", place: "see the page"))"
  }

  private func writeSteps(to html: inout HTML) {
    let open = view.steps.filter { $0.isOpen }.sorted { $0.isEarlier(than: $1) }
    guard !open.isEmpty else { return }
    html += "<h2>Open steps</h2>\n<ul class=\"rows\">\n"
    for step in open.prefix(limit) {
      html += "<li><span class=\"title\" dir=\"auto\">\(step.title)</span>"
      html += "<small>\(step.status.status.label)\(HealthHTML(step: step, view: view))</small>"
      html += "<span class=\"when\">\(DateHTML(entry: step.due))</span></li>\n"
    }
    html += "</ul>\n\(MoreHTML(count: open.count - limit, noun: "step", place: "see the page"))"
  }
}
