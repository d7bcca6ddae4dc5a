/// Lines that stretch with the drawing: across in parts of its width, down in pixels.
struct TimelinePath: HTMLPart {
  let name: StaticString
  private var lines = HTML()

  /// The class by which the style sheet knows it.
  init(_ name: StaticString) { self.name = name }

  /// A line through points of which each is right above, below or beside the one before.
  mutating func add(_ points: [TimelineArrow.Point]) {
    guard var last = points.first else { return }
    lines += "M\(last.x) \(last.y)"
    for point in points.dropFirst() {
      if point.x != last.x { lines += "H\(point.x)" }
      if point.y != last.y { lines += "V\(point.y)" }
      last = point
    }
  }

  mutating func add(x: Int, from top: Int, to bottom: Int) { lines += "M\(x) \(top)V\(bottom)" }
  mutating func add(y: Int, from left: Int, to right: Int) { lines += "M\(left) \(y)H\(right)" }

  func write(to html: inout HTML) {
    if !lines.isEmpty { html += "<path class=\"\(literal: name)\" d=\"\(lines)\"/>\n" }
  }
}
