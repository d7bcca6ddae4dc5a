import PlanModel

/// What a reader can do about an open step: answer by mail, and put its day into a calendar.
struct StepActionsHTML: HTMLPart {
  let step: Step
  let view: PlanView

  func write(to html: inout HTML) {
    guard step.isOpen else { return }
    let (reply, event) = (self.reply, self.event)
    guard reply != nil || event != nil else { return }
    html.append("<p class=\"actions\">")
    if let reply { write(SafeURL(reply), to: &html) }
    if reply != nil, event != nil { html.append(" ") }
    if let event { write(event, to: &html) }
    html.append("</p>")
  }

  private func write(_ reply: SafeURL, to html: inout HTML) {
    html.append("<a href=\"")
    reply.write(to: &html)
    html.append("\" aria-label=\"Reply about “")
    html.append(text: step.title)
    html.append("”\">Reply</a>")
  }

  private func write(_ event: StepEvent, to html: inout HTML) {
    html.append("<a download=\"")
    html.append(text: event.fileName)
    html.append("\" href=\"")
    SafeURL(event).write(to: &html)
    html.append("\" aria-label=\"Add to calendar: “")
    html.append(text: step.title)
    html.append("”\">Add to calendar</a>")
  }

  /// Nothing is written to the other side from a page that it must not see.
  private var reply: MailDraft? {
    guard !view.seesInternal else { return nil }
    return StepReply(step: step, recipients: view.actions.correspondents.addresses(for: step), view: view).draft
  }

  private var event: StepEvent? {
    step.dueDay.map { StepEvent(step: step, day: $0, view: view) }
  }
}
