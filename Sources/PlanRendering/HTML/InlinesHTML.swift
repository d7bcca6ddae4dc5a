import PlanSyntax

/// Inline content of an author: styles and safe links, every other markup as text.
struct InlinesHTML: HTMLPart {
  let inlines: Inlines

  init(_ inlines: Inlines) { self.inlines = inlines }
  init(_ cell: Cell) { inlines = cell.inlines }

  func write(to html: inout HTML) {
    var open: [Tag] = []
    for event in inlines.events {
      switch event {
      case .text(let text): html.append(text: text)
      case .code(let text): html += "<code>\(text)</code>"
      case .softBreak: html += "\n"
      case .lineBreak: html += "<br>"
      case .html(let raw) where raw.hasPrefix("<!--"): break
      case .html(let raw): html.append(text: raw)
      case .open(let style):
        let tag = Tag(style, insideLink: open.contains(where: \.isLink))
        tag.open(in: &html)
        open.append(tag)
      case .close(let style): close(style, of: &open, in: &html)
      }
    }
    for tag in open.reversed() { tag.close(in: &html) }
  }

  /// Closes what was opened for a style and all that was opened inside it, so that tags always nest.
  private func close(_ style: InlineStyle, of open: inout [Tag], in html: inout HTML) {
    guard let first = open.lastIndex(where: { $0.style == style }) else { return }
    for tag in open[first...].reversed() { tag.close(in: &html) }
    open.removeSubrange(first...)
  }
}

/// What an inline style becomes on the page.
private struct Tag {
  let style: InlineStyle
  /// The address of a link that may be one; a link inside a link may not.
  private let url: SafeURL?

  init(_ style: InlineStyle, insideLink: Bool) {
    self.style = style
    if case .link(let destination, _) = style, !insideLink { url = SafeURL(destination) } else { url = nil }
  }

  var isLink: Bool { url != nil }

  func open(in html: inout HTML) {
    switch style {
    case .emphasis: html += "<em>"
    case .strong: html += "<strong>"
    case .strikethrough: html += "<s>"
    case .link(_, let title):
      guard let url else { return }
      html += "<a href=\"\(url)\" rel=\"noopener noreferrer\""
      if !title.isEmpty { html += " title=\"\(title)\"" }
      html += ">"
    }
  }

  func close(in html: inout HTML) {
    switch style {
    case .emphasis: html += "</em>"
    case .strong: html += "</strong>"
    case .strikethrough: html += "</s>"
    case .link(let destination, _):
      if url != nil { html += "</a>" } else if !destination.isEmpty { html += " (\(destination))" }
    }
  }
}
