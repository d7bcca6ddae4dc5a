import PlanModel

/// Where go-live and close stand against what was agreed, a sentence each.
struct ForecastHTML: HTMLPart {
  let view: PlanView

  func write(to html: inout HTML) {
    let phrases = ForecastPhrases(view: view)
    write(phrases.goLive, view.schedule?.goLive, to: &html)
    write(phrases.close, view.schedule?.targetClose, to: &html)
  }

  private func write(_ sentence: String?, _ day: AgreedDay?, to html: inout HTML) {
    guard let sentence else { return }
    let isLate = (day?.slipDays ?? 0) > 0
    html += "<p class=\"forecast\(literal: isLate ? " late" : "")\" dir=\"auto\">\(sentence)</p>\n"
  }
}
