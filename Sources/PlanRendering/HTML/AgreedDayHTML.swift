import PlanModel

/// A date that both sides agreed on, and how it stands; as written where it is no date yet.
struct AgreedDayHTML: HTMLPart {
  let name: StaticString
  let day: Day?
  let field: DateEntry?
  /// Nil where the plan has no schedule.
  let outlook: AgreedDay?
  let plan: Plan

  func write(to html: inout HTML) {
    if let day {
      html += "<div><dt>\(literal: name)</dt><dd class=\"figure\">\(TimeHTML(day))</dd>"
      writeStanding(of: day, to: &html)
      if let field, field.day == day { writeEarlier(field, to: &html) }
      html += "</div>\n"
    } else if let field, !field.text.isEmpty {
      html += "<div><dt>\(literal: name)</dt><dd class=\"figure\" dir=\"auto\">\(field.text)</dd></div>\n"
    }
  }

  private func writeStanding(of day: Day, to html: inout HTML) {
    let standing = outlook.flatMap { $0.agreed == day ? Standing($0, in: plan) : nil }
    if let standing {
      html += "<dd class=\"standing\(literal: standing.isLate ? " late" : "")\">\(standing.words)</dd>"
    }
    html += "<dd class=\"note\">"
    let outcome = outlook.map { Outcome($0, in: plan) }
    if let standing, standing != .reached, let forecast = outlook?.forecast, forecast != day {
      html += "\(literal: outcome == .reached ? "was on" : "forecast") \(TimeHTML(forecast)), "
    }
    html += "\(note(on: day, outcome))</dd>"
  }

  /// How far off it is, or was; what is done on a day that nobody knows is not a matter of days.
  private func note(on day: Day, _ outcome: Outcome?) -> String {
    switch outcome {
    case .undated: Outcome.undatedRemark
    case .passed: Phrases.distance(from: plan.asOf, to: day)
    case .ahead, .reached, nil: Phrases.distance(from: plan.asOf, to: outlook?.forecast ?? day)
    }
  }

  private func writeEarlier(_ field: DateEntry, to html: inout HTML) {
    let earlier: HTML = "\(EarlierDatesHTML(entry: field))"
    if !earlier.isEmpty { html += "<dd class=\"was\">\(earlier)</dd>" }
  }
}
