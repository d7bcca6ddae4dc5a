import PlanModel

/// A step's title as a link to its place.
struct StepLink: HTMLPart {
  let step: Step

  func write(to html: inout HTML) {
    html.append("<a href=\"#")
    Anchor(id: step.id).write(to: &html)
    html.append("\" dir=\"auto\">")
    html.append(text: step.title)
    html.append("</a>")
  }
}
