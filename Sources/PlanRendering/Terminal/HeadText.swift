import PlanModel

/// What the terminal's views of a plan begin with: its title and day, and where go-live and close stand.
enum HeadText {
  /// Lines, each with its end.
  static func text(_ view: PlanView, _ style: TerminalStyle) -> String {
    let title = WrappedText.lines(view.title, columns: style.columns).map { style.bold($0) + "\n" }.joined()
    let asOf = style.faint("As of \(view.plan.asOf.spoken)") + "\n"
    let forecast = WrappedText.paragraphs(ForecastPhrases(view: view).all, style)
    return title + asOf + (forecast.map { "\n" + $0 } ?? "")
  }
}
