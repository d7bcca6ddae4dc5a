import PlanModel

/// What sets a step apart from the others on the page, in words.
struct StepMarksHTML: HTMLPart {
  let step: Step
  let view: PlanView

  func write(to html: inout HTML) {
    InternalHTML(isInternal: step.isInternal).write(to: &html)
    if !view.isOwn(step) { html.append(" <small class=\"outside\">outside this view</small>") }
  }
}

/// Marks what the other side must not see.
struct InternalHTML: HTMLPart {
  let isInternal: Bool

  func write(to html: inout HTML) {
    if isInternal { html.append(" <span class=\"internal\">Internal</span>") }
  }
}
