/// The summary as a sheet of paper.
struct SummaryHTML: HTMLPart {
  /// What is left beside the words before it.
  private static let address = PrintedColumn(width: 3_800)

  let content: SummaryContent

  func write(to html: inout HTML) {
    html += "<div class=\"sheet\(literal: content.isLarge ? " large" : "")\">\n"
    html += "\(SummaryHead(opening: content.opening))<main>\n"
    let bands = SummaryBands(content.sections.map(\.kind))
    for (place, section) in content.sections.enumerated() {
      SummarySectionHTML(section: section, isWide: bands.isWide(place)).write(to: &html)
    }
    html += "</main>\n"
    if let page = content.page { writeFooter(page, to: &html) }
    html += "</div>\n"
  }

  private func writeFooter(_ page: String, to html: inout HTML) {
    let shown = Self.address.cut(page, lines: 1)
    html += "<footer>\(SummaryText.page) "
    if let url = SafeURL(page) { html += "<a href=\"\(url)\">\(shown)</a>" } else { html += "\(shown)" }
    html += "</footer>\n"
  }
}
