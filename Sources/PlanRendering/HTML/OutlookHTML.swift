import PlanModel

/// When an open step can be expected if not on its date, and how far that can move; nothing for others.
struct OutlookHTML: HTMLPart {
  let step: Step
  let view: PlanView

  func write(to html: inout HTML) {
    guard step.isOpen, let scheduled = view.scheduled(step) else { return }
    if let finish = scheduled.forecast?.finish, finish != step.dueDay {
      html += " <small class=\"expected\">forecast \(TimeHTML(finish))</small>"
    }
    // Where no day is agreed for go-live, none is missed.
    if let spare = scheduled.spareDaysLeft, spare >= 0 || view.schedule?.goLive.agreed != nil {
      html += " <small>\(SparePhrases.spare(spare))</small>"
    }
  }
}
