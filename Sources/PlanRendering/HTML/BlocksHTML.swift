import PlanModel
import PlanSyntax

/// Prose of an author, block by block; whatever is still open at the end is closed.
struct BlocksHTML: HTMLPart {
  let elements: ArraySlice<Element>
  /// How much deeper headings stand here than in the plan: the page has its own first level.
  let headingShift: Int
  /// Whether an author's own table shows what only they may see.
  var includesInternal = false

  func write(to html: inout HTML) {
    var open: [Container] = []
    for element in elements {
      switch element.block {
      case .open(let container):
        self.open(container, in: &html)
        open.append(container)
      case .close(let container): close(container, of: &open, in: &html)
      case .paragraph(let paragraph): write(paragraph, isTight: isTight(open), to: &html)
      default: write(element.block, to: &html)
      }
    }
    for container in open.reversed() { close(container, in: &html) }
  }

  private func write(_ block: Block, to html: inout HTML) {
    switch block {
    case .heading(let level, let content): HeadingHTML(level: level + headingShift, content: content).write(to: &html)
    case .code(_, let text): html += "<pre dir=\"auto\"><code>\(text)</code></pre>\n"
    case .html(let raw) where !raw.hasPrefix("<!--"): html += "<pre dir=\"auto\">\(raw)</pre>\n"
    case .thematicBreak: html += "<hr>\n"
    case .table(let table): html += "\(TableHTML(table: includesInternal ? table : table.shared))"
    case .html, .open, .close, .paragraph: break
    }
  }

  private func write(_ paragraph: Paragraph, isTight: Bool, to html: inout HTML) {
    if isTight {
      html += "\(InlinesHTML(paragraph.content))\n"
    } else {
      html += "<p dir=\"auto\">\(InlinesHTML(paragraph.content))</p>\n"
    }
  }

  /// Whether the innermost container is an item of a list without blank lines.
  private func isTight(_ open: [Container]) -> Bool {
    guard open.last == .item, case .list(_, let isTight) = open.dropLast().last else { return false }
    return isTight
  }

  private func open(_ container: Container, in html: inout HTML) {
    switch container {
    case .quote: html += "<blockquote dir=\"auto\">\n"
    case .list(nil, _): html += "<ul>\n"
    case .list(1?, _): html += "<ol>\n"
    case .list(let start?, _): html += "<ol start=\"\(start)\">\n"
    case .item: html += "<li dir=\"auto\">"
    }
  }

  private func close(_ container: Container, of open: inout [Container], in html: inout HTML) {
    guard let first = open.lastIndex(of: container) else { return }
    for container in open[first...].reversed() { close(container, in: &html) }
    open.removeSubrange(first...)
  }

  private func close(_ container: Container, in html: inout HTML) {
    switch container {
    case .quote: html += "</blockquote>\n"
    case .list(nil, _): html += "</ul>\n"
    case .list: html += "</ol>\n"
    case .item: html += "</li>\n"
    }
  }
}
