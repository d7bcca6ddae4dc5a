import PlanSyntax

/// A table of an author that is not one of ours.
struct TableHTML: HTMLPart {
  let table: Table

  func write(to html: inout HTML) {
    html += "<div class=\"scroll\"><table class=\"plain\">\n<thead>"
    write(table.header, header: true, to: &html)
    html += "</thead>\n<tbody>"
    for row in table.rows { write(row, header: false, to: &html) }
    html += "</tbody>\n</table></div>\n"
  }

  private func write(_ row: TableRow, header: Bool, to html: inout HTML) {
    html += "<tr>"
    for column in table.header.cells.indices {
      let content = InlinesHTML(row.cell(column))
      if header { html += "<th scope=\"col\" dir=\"auto\"" } else { html += "<td dir=\"auto\"" }
      html += alignment(of: column)
      html += "\(content)"
      html += header ? "</th>" : "</td>"
    }
    html += "</tr>\n"
  }

  private func alignment(of column: Int) -> HTML {
    guard table.alignments.indices.contains(column) else { return ">" }
    return switch table.alignments[column] {
    case .none: ">"
    case .left: " class=\"left\">"
    case .center: " class=\"center\">"
    case .right: " class=\"right\">"
    }
  }
}
