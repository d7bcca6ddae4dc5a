import PlanModel

/// How many steps are done, of all that still count.
struct ProgressHTML: HTMLPart {
  let view: PlanView

  func write(to html: inout HTML) {
    let (done, all) = (view.doneCount, view.stepCount)
    guard all > 0 else { return }
    html += "<div><dt>Progress</dt><dd>\(done) of \(Wording.count(all, "step")) done "
    html +=
      "<progress aria-label=\"Progress\" value=\"\(done)\" max=\"\(all)\">\(done) of \(all)</progress></dd></div>\n"
  }
}
