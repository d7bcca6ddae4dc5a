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
    if let standing, standing != .reached, let forecast = outlook?.forecast, forecast != day {
      html += "\(literal: isReached ? "was on" : "forecast") \(TimeHTML(forecast)), "
    }
    html += "\(Phrases.distance(from: plan.asOf, to: outlook?.forecast ?? day))</dd>"
  }

  private var isReached: Bool {
    outlook?.step.map { plan.steps[$0].status.status == .done } ?? false
  }

  private func writeEarlier(_ field: DateEntry, to html: inout HTML) {
    let earlier: HTML = "\(EarlierDatesHTML(entry: field))"
    if !earlier.isEmpty { html += "<dd class=\"was\">\(earlier)</dd>" }
  }
}
