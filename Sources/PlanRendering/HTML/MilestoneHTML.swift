import PlanModel

/// A date that both sides agreed on, with the days that are left; as written where it is no date yet.
struct MilestoneHTML: HTMLPart {
  let name: StaticString
  let day: Day?
  let field: DateEntry?
  let asOf: Day

  func write(to html: inout HTML) {
    if let day {
      html += "<div class=\"milestone\"><dt>\(literal: name)</dt><dd>\(TimeHTML(day))</dd>"
      html += "<dd class=\"note\">\(Phrases.distance(from: asOf, to: day))</dd>"
      if let field, field.day == day { writeEarlier(field, to: &html) }
      html += "</div>\n"
    } else if let field, !field.text.isEmpty {
      html += "<div class=\"milestone\"><dt>\(literal: name)</dt><dd dir=\"auto\">\(field.text)</dd></div>\n"
    }
  }
}

extension MilestoneHTML {
  private func writeEarlier(_ field: DateEntry, to html: inout HTML) {
    let earlier: HTML = "\(EarlierDatesHTML(entry: field))"
    if !earlier.isEmpty { html += "<dd class=\"was\">\(earlier)</dd>" }
  }
}
