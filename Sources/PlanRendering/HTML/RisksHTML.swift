import PlanModel

/// What may go wrong, and what is done about it.
struct RisksHTML: HTMLPart {
  let risks: [Risk]
  let view: PlanView

  func write(to html: inout HTML) {
    html += "<ul class=\"risks\">\n"
    for risk in risks {
      html += "<li><span dir=\"auto\">\(risk.text)</span>\(InternalHTML(isInternal: risk.isInternal))"
      if let mitigation = risk.mitigation { html += "<span class=\"remark\" dir=\"auto\">\(mitigation)</span>" }
      if let owner = risk.owner { html += "<span class=\"remark\" dir=\"auto\">\(owner)</span>" }
      let shown = [risk.text, risk.mitigation, risk.owner].compactMap(\.self)
      html += "\(OtherCells(place: risk.range, shown: shown, view: view))</li>\n"
    }
    html += "</ul>\n"
  }
}
