import PlanModel

/// Why go-live and close do not come as agreed, a sentence each; a date that does needs none.
struct ForecastHTML: HTMLPart {
  let view: PlanView

  func write(to html: inout HTML) {
    let phrases = ForecastPhrases(view: view)
    write(phrases.goLive, view.schedule?.goLive, to: &html)
    write(phrases.close, view.schedule?.targetClose, to: &html)
  }

  private func write(_ sentence: String?, _ day: AgreedDay?, to html: inout HTML) {
    let standing = day.flatMap { Standing($0, in: view.plan) }
    guard let sentence, standing != .onCourse, day?.forecast != nil else { return }
    html += "<p class=\"forecast\(literal: standing?.isLate == true ? " late" : "")\" dir=\"auto\">\(sentence)</p>\n"
  }
}
