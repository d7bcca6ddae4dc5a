import PlanModel

/// Why a step needs attention, in words.
struct CauseHTML: HTMLPart {
  let cause: Attention.Cause

  func write(to html: inout HTML) {
    switch cause {
    case .overdue(let days): html += "<span class=\"cause overdue\">\(Wording.count(days, "day")) overdue</span> "
    case .blocked: html += "<span class=\"cause blocked\">Blocked</span> "
    case .atRisk(let health):
      html += "<span class=\"cause \(health.rawValue)\">\(Phrases.health(health) ?? "")</span> "
    }
  }
}
