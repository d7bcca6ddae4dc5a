import PlanModel

/// Who owns a step, each with side and role below.
struct OwnersHTML: HTMLPart {
  let owners: [Owner]

  func write(to html: inout HTML) {
    if owners.isEmpty { html += "<span class=\"open\">—</span>" }
    for owner in owners { write(owner, to: &html) }
  }

  private func write(_ owner: Owner, to html: inout HTML) {
    html.append("<span class=\"owner\"><bdi>")
    html.append(text: owner.name)
    html.append("</bdi>")
    writeRemark(owner, to: &html)
    html.append("</span> ")
  }

  /// `Both` says its side itself.
  private func writeRemark(_ owner: Owner, to html: inout HTML) {
    let side = owner.side.label == owner.name ? .unknown : owner.side
    guard side != .unknown || owner.role != nil else { return }
    html.append(" <small>")
    SideHTML(side: side).write(to: &html)
    if let role = owner.role {
      html.append(" <bdi>")
      html.append(text: role)
      html.append("</bdi>")
    }
    html.append("</small>")
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
