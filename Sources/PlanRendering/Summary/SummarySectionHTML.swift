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
    write("who", row.who, to: &html)
    if let when = row.when, section.kind.isTable { write("when", when, to: &html) }
    write("detail", row.detail, to: &html)
    html += "</div>"
    if let when = row.when, !section.kind.isTable { write("when", when, to: &html) }
    html += "</li>\n"
  }

  private func write(_ look: StaticString, _ text: String?, to html: inout HTML) {
    guard let text else { return }
    html += " <span class=\"\(literal: look)\" dir=\"auto\">\(text)</span>"
  }
}
