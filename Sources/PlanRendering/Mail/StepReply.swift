import PlanModel

/// An answer about a step, begun for whoever reads the page.
///
/// Mail programs cut an address that is longer than about 2,000 bytes: what is told has its room, 1,800 in all.
struct StepReply {
  let step: Step
  let recipients: [MailAddress]
  let view: PlanView
  /// Where the page lives.
  let page: PageAddress?

  /// Nil where nobody can be written to.
  var draft: MailDraft? {
    let recipients = recipientsWithRoom
    guard !recipients.isEmpty else { return nil }
    let title = URLText.line(step.title, limit: 200)
    return MailDraft(
      recipients: recipients, subject: "[\(URLText.line(view.plan.title.value, limit: 140))] \(title)",
      lines: facts(title) + ["", "Done on: ", "New date and reason: "])
  }

  private var recipientsWithRoom: [MailAddress] {
    var room = 400
    return Array(
      recipients.prefix { address in
        room -= address.text.utf8.count + 1
        return room >= 0
      })
  }

  private func facts(_ title: String) -> [String] {
    let link = page?.address(of: step).text
    return [
      "Step: \(title)", "Due: \(due)", "Status: \(step.status.status.label)", waits,
      link.flatMap { URLText.size($0) <= 400 ? $0 : nil },
    ].compactMap(\.self)
  }

  /// As on the page.
  private var due: String {
    step.dueDay?.spoken ?? (step.due.reading == .none ? "no date" : URLText.line(step.due.text, limit: 60))
  }

  /// What a blocked step waits for.
  private var waits: String? {
    guard step.status.status == .blocked else { return nil }
    let open = view.dependencies(of: step).map { view.plan.steps[$0.step] }.filter(\.isOpen).map(\.title)
    let all = open + step.conditions
    return all.isEmpty ? nil : "Waits for: " + URLText.line(all.joined(separator: "; "), limit: 180)
  }
}
