/// A share of the drawing's width as an attribute's value: `34.5%`.
struct TimelineLength: HTMLPart {
  /// Ten-thousandths of the width.
  let parts: Int

  init(_ parts: Int) { self.parts = parts }

  func write(to html: inout HTML) {
    let (whole, rest) = max(parts, 0).quotientAndRemainder(dividingBy: 100)
    html += "\(whole)"
    if rest > 0 {
      html.append(".")
      if rest % 10 == 0 { html += "\(rest / 10)" } else { html.append(rest, digits: 2) }
    }
    html.append("%")
  }
}
