/// What success is, point by point.
struct CriteriaHTML: HTMLPart {
  let criteria: [String]

  func write(to html: inout HTML) {
    html += "<ul class=\"criteria\">\n"
    for criterion in criteria { html += "<li dir=\"auto\">\(criterion)</li>\n" }
    html += "</ul>\n"
  }
}
