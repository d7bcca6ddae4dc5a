import PlanModel

/// How many steps are done, of all that still count, and how the others stand.
struct ProgressHTML: HTMLPart {
  let view: PlanView

  func write(to html: inout HTML) {
    let (done, all) = (view.doneCount, view.stepCount)
    guard all > 0 else { return }
    html += "<div><dt>Progress</dt><dd class=\"figure\">\(done) of \(all) "
    html += "<span>\(all == 1 ? "step" : "steps") done</span></dd>"
    html += "<dd><progress aria-label=\"Progress\" value=\"\(done)\" max=\"\(all)\">\(done) of \(all)</progress></dd>"
    if !others.isEmpty { html += "<dd class=\"note\">\(others)</dd>" }
    html += "</div>\n"
  }

  /// As `2 in progress, 9 not started`.
  private var others: String {
    let statuses: [Status] = [.blocked, .inProgress, .notStarted, .cancelled]
    return statuses.compactMap { status in
      let count = view.ownSteps.count { $0.status.status == status }
      return count > 0 ? "\(count) \(status.label.lowercased())" : nil
    }
    .joined(separator: ", ")
  }
}
