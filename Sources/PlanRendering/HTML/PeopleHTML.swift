import PlanModel

/// The people of a plan.
struct PeopleHTML: HTMLPart {
  let people: [Person]
  let view: PlanView

  func write(to html: inout HTML) {
    html += "<ul class=\"people\">\n"
    for person in people { write(person, to: &html) }
    html += "</ul>\n"
  }

  private func write(_ person: Person, to html: inout HTML) {
    html +=
      "<li><span class=\"name\"><bdi>\(person.name)</bdi> \(SideHTML(side: person.side))\(InternalHTML(isInternal: person.isInternal))</span>"
    for remark in [person.role, person.company].compactMap(\.self) {
      html += "<span class=\"remark\" dir=\"auto\">\(remark)</span>"
    }
    if let email = person.email { writeMail(email, to: &html) }
    let shown = [person.name, person.role, person.company, person.email].compactMap(\.self) + [person.side.label]
    html += "\(OtherCells(place: person.range, shown: shown, view: view))</li>\n"
  }

  private func writeMail(_ address: String, to html: inout HTML) {
    if let url = SafeURL(mail: address) {
      html += "<a href=\"\(url)\">\(address)</a>"
    } else {
      html += "<span class=\"remark\" dir=\"auto\">\(address)</span>"
    }
  }
}
