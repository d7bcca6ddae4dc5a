import PlanModel

/// Who owns a step; the side in a word, and in its colour.
struct OwnersHTML: HTMLPart {
  let owners: [Owner]

  func write(to html: inout HTML) {
    if owners.isEmpty { html += "<span class=\"open\">—</span>" }
    for owner in owners { write(owner, to: &html) }
  }

  private func write(_ owner: Owner, to html: inout HTML) {
    html.append("<span class=\"owner\"><bdi>")
    html.append(text: owner.name)
    html.append("</bdi> ")
    SideHTML(side: owner.side).write(to: &html)
    if let role = owner.role { html += " <small dir=\"auto\">\(role)</small>" }
    html.append("</span> ")
  }
}

/// Owners by name alone.
struct OwnerNames: HTMLPart {
  let owners: [Owner]

  func write(to html: inout HTML) {
    for (index, owner) in owners.enumerated() {
      if index > 0 { html += ", " }
      html += "<bdi>\(owner.name)</bdi>"
    }
  }
}
