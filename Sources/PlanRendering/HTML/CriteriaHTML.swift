import PlanModel

/// What success is, point by point.
struct CriteriaHTML: HTMLPart {
  let criteria: [Criterion]

  func write(to html: inout HTML) {
    html += "<ul class=\"criteria\">\n"
    for criterion in criteria {
      html += "<li dir=\"auto\">\(criterion.text)\(InternalHTML(isInternal: criterion.isInternal))</li>\n"
    }
    html += "</ul>\n"
  }
}
