import PlanModel

/// What a reader can do about an open step: answer by mail, and put its day into a calendar.
///
/// The links follow the step's title in its cell, and so need no name of their own (WCAG 2.2, success criterion 2.4.4).
struct StepActionsHTML: HTMLPart {
  let step: Step
  let actions: StepActions
  let view: PlanView

  func write(to html: inout HTML) {
    guard step.isOpen else { return }
    let (reply, event) = (self.reply, self.event)
    guard reply != nil || event != nil else { return }
    html.append("<p class=\"actions\">")
    if let reply { write(reply, to: &html) }
    if reply != nil, event != nil { html.append(" ") }
    if let event { write(event, to: &html) }
    html.append("</p>")
  }

  private func write(_ reply: MailDraft, to html: inout HTML) {
    html.append("<a href=\"")
    reply.write(to: &html)
    html.append("\">Reply</a>")
  }

  private func write(_ event: StepEvent, to html: inout HTML) {
    html.append("<a download=\"step-")
    html.append(text: fileMark)
    html.append(".ics\" href=\"")
    event.write(to: &html)
    html.append("\">Add to calendar</a>")
  }

  /// Nothing is written to the other side from a page that it must not see.
  private var reply: MailDraft? {
    guard !view.seesInternal else { return nil }
    let recipients = actions.correspondents.addresses(for: step)
    return StepReply(step: step, recipients: recipients, view: view, page: actions.page).draft
  }

  private var event: StepEvent? {
    step.dueDay.map { StepEvent(step: step, day: $0, actions: actions) }
  }

  /// What tells its file from other steps': its id, where every system and reader takes that as it is.
  private var fileMark: String {
    let isPlain = step.id.utf8.count <= 40 && step.id.utf8.allSatisfy(Self.isPlain)
    return isPlain ? step.id : String(step.index + 1)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
