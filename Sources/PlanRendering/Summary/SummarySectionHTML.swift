/// A section of the sheet.
struct SummarySectionHTML: HTMLPart {
  let section: SummarySection
  let isWide: Bool

  func write(to html: inout HTML) {
    html += "<section class=\"\(section.kind.rawValue)\(literal: isWide ? " wide" : "")\">\n"
    html += "<h2 dir=\"auto\">\(section.heading)</h2>\n"
    html += "<ul class=\"\(literal: section.kind.isTable ? "table" : "rows")\">\n"
    for row in section.rows { write(row, to: &html) }
    html += "</ul>\n"
    if let more = section.more { html += "<p class=\"more\">\(more)</p>\n" }
    html += "</section>\n"
  }

  private func write(_ row: SummaryRow, to html: inout HTML) {
    html += "<li>"
    if let mark = row.mark { html += "<span class=\"cause \(mark.look)\">\(mark.word)</span> " }
    html += "<div class=\"what\"><span class=\"title\" dir=\"auto\">\(row.title)</span>"
    if section.kind.isTable { writeCells(row, to: &html) } else { writeRemark(row, to: &html) }
    html += "</li>\n"
  }

  private func writeCells(_ row: SummaryRow, to html: inout HTML) {
    write("who", row.who, to: &html)
    write("when", row.when, to: &html)
    write("detail", row.detail, to: &html)
    html += "</div>"
  }

  private func writeRemark(_ row: SummaryRow, to html: inout HTML) {
    if row.remark != nil {
      html += " <div class=\"remark\">"
      for (place, text) in [row.who, row.detail].compactMap(\.self).enumerated() {
        html += "\(literal: place > 0 ? " · " : "")<bdi>\(text)</bdi>"
      }
      html += "</div>"
    }
    html += "</div>"
    write("when", row.when, to: &html)
  }

  private func write(_ look: StaticString, _ text: String?, to html: inout HTML) {
    guard let text else { return }
    html += " <span class=\"\(literal: look)\" dir=\"auto\">\(text)</span>"
  }
}
