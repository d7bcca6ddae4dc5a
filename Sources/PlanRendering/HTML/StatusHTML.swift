import PlanModel

/// How far a step is, as a shape and a word, and how well it stands.
struct StatusHTML: HTMLPart {
  let step: Step
  let view: PlanView

  func write(to html: inout HTML) {
    html.append("<span class=\"status ")
    html.append(text: step.status.status.rawValue)
    html.append("\">")
    html.append(text: step.status.status.label)
    html.append("</span>")
    HealthHTML(step: step, view: view).write(to: &html)
    HealthReasonHTML(step: step, view: view).write(to: &html)
    if saysMore { html += " <small dir=\"auto\">\(step.status.text)</small>" }
  }

  /// Whether the cell holds more than the word for the status: a figure, a remark, something not understood.
  private var saysMore: Bool {
    switch step.status.reading {
    case .blank: false
    case .read:
      step.status.text.utf8.contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        || step.status.text.utf8.count { $0 == UInt8(ascii: " ") } > 1
    default: true
    }
  }
}
