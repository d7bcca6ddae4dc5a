import PlanModel

/// How well an open step stands, in a word and a shape, and whose word it is; nothing for others.
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
  }
}

/// Why it stands so.
struct HealthReasonHTML: HTMLPart {
  let step: Step
  let view: PlanView

  func write(to html: inout HTML) {
    guard step.isOpen, let remark = view.healthPhrases?.remark(for: step) else { return }
    html.append(" <small dir=\"auto\">")
    html.append(text: remark)
    html.append("</small>")
  }
}
