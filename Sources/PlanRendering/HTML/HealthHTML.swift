import PlanModel

/// How well an open step stands, in a word and a shape, and why; nothing for others.
struct HealthHTML: HTMLPart {
  let step: Step
  let view: PlanView

  func write(to html: inout HTML) {
    guard step.isOpen, let health = view.scheduled(step)?.health,
      let word = Phrases.health(health.health, isAuthors: health.isAuthors)
    else { return }
    html.append(" <span class=\"health ")
    html.append(text: health.health.rawValue)
    html.append("\">")
    html.append(text: word)
    html.append("</span>")
    if let causes = view.healthPhrases?.causes(for: step) {
      html.append(" <small class=\"why\" dir=\"auto\">")
      html.append(text: causes.capitalizedFirst)
      html.append("</small>")
    }
  }
}
