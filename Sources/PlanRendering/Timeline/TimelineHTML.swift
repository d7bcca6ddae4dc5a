import PlanModel

/// The steps over time, drawn twice: for wide screens and paper, and for narrow screens. Nothing where no step has a date.
struct TimelineHTML: HTMLPart {
  let view: PlanView

  func write(to html: inout HTML) {
    guard let content = TimelineContent(view) else { return }
    let wide = TimelineLayout(wide: content)
    html += "<section class=\"timeline\"><h2 id=\"timeline\">Timeline</h2>\n<figure aria-labelledby=\"timeline\""
    if wide.height <= Self.sheet { html.append(" class=\"whole\"") }
    html += ">\n\(Self.symbols)\(TimelineDrawing(layout: wide, name: "wide", hasPointer: true))"
    html += "\(TimelineDrawing(layout: TimelineLayout(narrow: content), name: "narrow", hasPointer: false))"
    html +=
      "<figcaption>\(TimelineKey(content: content))\(TimelineCaption(content: content, view: view))</figcaption>\n"
    html += "</figure></section>\n"
  }

  /// What fits on a sheet of paper, A4 or Letter, with heading and caption, in pixels.
  private static let sheet = 800

  /// Diamond, half of one, tick, barred square, and the heads of arrows.
  private static let symbols: HTML = """
    <svg width="0" height="0" aria-hidden="true"><defs>
    <path id="tl-m" d="M0-6 6 0 0 6-6 0z"/><path id="tl-h" d="M0-6V6L-6 0z"/>
    <path id="tl-t" d="m1 0 3 3.5 6-7.5"/><path id="tl-b" d="M1-4.5h9v9h-9zm2 4.5h5"/>
    <path id="tl-r" d="M0 0-6-3.5v7z"/><path id="tl-s" d="M-6 0-12-3.5v7z"/><path id="tl-d" d="M0 0-3.5-6h7z"/><path id="tl-u" d="M0 0-3.5 6h7z"/>
    </defs></svg>

    """
}
