import PlanModel
import PlanSyntax
import PlanText

/// The people of a plan.
struct PeopleHTML: HTMLPart {
  let people: [Person]
  let plan: Plan

  func write(to html: inout HTML) {
    html += "<ul class=\"people\">\n"
    for person in people { write(person, to: &html) }
    html += "</ul>\n"
  }

  private func write(_ person: Person, to html: inout HTML) {
    html += "<li><span class=\"name\"><bdi>\(person.name)</bdi> \(SideHTML(side: person.side))</span>"
    for remark in [person.role, person.company].compactMap(\.self) {
      html += "<span class=\"remark\" dir=\"auto\">\(remark)</span>"
    }
    if let email = person.email { writeMail(email, to: &html) }
    let shown = [person.name, person.role, person.company, person.email, Words.side(person.side)].compactMap(\.self)
    html += "\(OtherCells(place: person.range, shown: shown, plan: plan))</li>\n"
  }

  private func writeMail(_ address: String, to html: inout HTML) {
    if let url = SafeURL(mail: address) {
      html += "<a href=\"\(url)\">\(address)</a>"
    } else {
      html += "<span class=\"remark\" dir=\"auto\">\(address)</span>"
    }
  }
}

/// What may go wrong, and what is done about it.
struct RisksHTML: HTMLPart {
  let risks: [Risk]
  let plan: Plan

  func write(to html: inout HTML) {
    html += "<ul class=\"risks\">\n"
    for risk in risks {
      html += "<li><span dir=\"auto\">\(risk.text)</span>"
      if let mitigation = risk.mitigation { html += "<span class=\"remark\" dir=\"auto\">\(mitigation)</span>" }
      if let owner = risk.owner { html += "<span class=\"remark\" dir=\"auto\">\(owner)</span>" }
      let shown = [risk.text, risk.mitigation, risk.owner].compactMap(\.self)
      html += "\(OtherCells(place: risk.range, shown: shown, plan: plan))</li>\n"
    }
    html += "</ul>\n"
  }
}

/// What else a table's row says, by the author's own column names.
struct OtherCells: HTMLPart {
  let place: SourceRange
  /// What stands on the page already.
  let shown: [String]
  let plan: Plan

  func write(to html: inout HTML) {
    for (column, cell) in plan.sharedCells(ofRowAt: place) where !shown.contains(cell.text) {
      html += "<span class=\"remark\" dir=\"auto\">\(column): \(InlinesHTML(cell))</span>"
    }
  }
}

/// What success is, point by point.
struct CriteriaHTML: HTMLPart {
  let criteria: [String]

  func write(to html: inout HTML) {
    html += "<ul class=\"criteria\">\n"
    for criterion in criteria { html += "<li dir=\"auto\">\(criterion)</li>\n" }
    html += "</ul>\n"
  }
}
