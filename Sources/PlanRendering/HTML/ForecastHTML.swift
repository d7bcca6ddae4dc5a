import PlanModel

/// Why go-live and close do not come as agreed, or what that hangs on, a sentence each; a date that is safe needs none.
struct ForecastHTML: HTMLPart {
  let view: PlanView

  func write(to html: inout HTML) {
    let phrases = ForecastPhrases(view: view)
    write(phrases.goLive, view.schedule?.goLive, hasProviso: phrases.goLiveHangsOnBlocked, to: &html)
    write(phrases.close, view.schedule?.targetClose, hasProviso: false, to: &html)
  }

  private func write(_ sentence: String?, _ day: AgreedDay?, hasProviso: Bool, to html: inout HTML) {
    let standing = day.flatMap { Standing($0, in: view.plan) }
    guard let sentence, standing != .onCourse || hasProviso, day?.forecast != nil else { return }
    html += "<p class=\"forecast\(literal: standing?.isLate == true ? " late" : "")\" dir=\"auto\">\(sentence)</p>\n"
  }
}
