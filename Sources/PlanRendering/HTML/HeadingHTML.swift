import PlanSyntax

/// A heading of an author, on levels 2 to 6: the first is the page's title.
struct HeadingHTML: HTMLPart {
  let level: Int
  let content: Inlines

  func write(to html: inout HTML) {
    let level = min(max(level, 2), 6)
    html += "<h\(level) dir=\"auto\">\(InlinesHTML(content))</h\(level)>\n"
  }
}
