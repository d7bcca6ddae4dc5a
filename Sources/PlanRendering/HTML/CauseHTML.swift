import PlanModel

/// Why a step needs attention, in words.
struct CauseHTML: HTMLPart {
  let cause: Attention.Cause

  func write(to html: inout HTML) {
    switch cause {
    case .overdue(let days): html += "<span class=\"cause overdue\">\(Wording.count(days, "day")) overdue</span> "
    case .blocked: html += "<span class=\"cause blocked\">Blocked</span> "
    case .late: html += "<span class=\"cause late\">Forecast late</span> "
    case .atRisk(let health, let isAuthors):
      html += "<span class=\"cause \(health.rawValue)\">\(Phrases.health(health, isAuthors: isAuthors) ?? "")</span> "
    }
  }
}
