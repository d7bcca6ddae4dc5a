/// The summary as a sheet of paper.
struct SummaryHTML: HTMLPart {
  let content: SummaryContent

  func write(to html: inout HTML) {
    html += "<div class=\"sheet\(literal: content.isLarge ? " large" : "")\">\n"
    html += "\(SummaryHead(opening: content.opening))<main>\n"
    let bands = SummaryBands(content.sections.map(\.kind))
    for (place, section) in content.sections.enumerated() {
      SummarySectionHTML(section: section, isWide: bands.isWide(place)).write(to: &html)
    }
    html += "</main>\n"
    if let page = content.page {
      html += "<footer>\(SummaryText.page) "
      if let url = SafeURL(page) { html += "<a href=\"\(url)\">\(page)</a>" } else { html += "\(page)" }
      html += "</footer>\n"
    }
    html += "</div>\n"
  }
}
