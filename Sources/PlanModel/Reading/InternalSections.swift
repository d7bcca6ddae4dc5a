import PlanSyntax

/// The parts of a document that what stands before them keeps to its author: all below a heading as `Notes (internal)`, up
/// to the next heading of its level; the list or table below a line as `Margin (internal):`; the rest of a list's item.
struct InternalSections {
  private var places: Set<Int> = []
  /// Lists, items and quotes that are open.
  private var open: [Container] = []
  /// A heading that keeps what is below it: its level, and how deep it stands.
  private var heading: (level: Int, depth: Int)?
  /// How deep the list, quote or item stands of which the rest is kept.
  private var keptDepth: Int?
  /// Whether a line that keeps what is below it was the last thing seen.
  private var isNamed = false

  /// The title of a document keeps nothing, and ends what a heading above it kept.
  init(_ elements: [Element], titleElement: Int?) {
    for (place, element) in elements.enumerated() {
      let wasNamed = isNamed
      isNamed = false
      switch element.block {
      case .open(let container):
        if wasNamed { keptDepth = keptDepth ?? open.count + 1 }
        open.append(container)
      case .close: close()
      case .heading where place == titleElement: heading = nil
      case .heading(let level, let content): take(level, content.plainText)
      default: if wasNamed { places.insert(place) }
      }
      if heading != nil || keptDepth != nil { places.insert(place) }
      if case .paragraph(let paragraph) = element.block { take(paragraph) }
    }
  }

  private mutating func take(_ level: Int, _ text: String) {
    guard open.count == heading?.depth ?? open.count, level <= heading?.level ?? level else { return }
    heading = Visibility.isInternal(heading: text) ? (level, open.count) : nil
  }

  private mutating func take(_ paragraph: Paragraph) {
    isNamed = paragraph.lines.last.map { Self.isName($0.content) } ?? false
    if open.last == .item, keptDepth == nil, Visibility.isInternal(paragraph) { keptDepth = open.count }
  }

  private mutating func close() {
    open.removeLast()
    if let depth = heading?.depth, open.count < depth { heading = nil }
    if let depth = keptDepth, open.count < depth { keptDepth = nil }
  }

  /// Whether a line is a name that stands for what is below it: it ends in a colon, or is bold as a heading is.
  private static func isName(_ line: Inlines) -> Bool {
    let text = line.plainText.trimmed
    return (text.last == ":" || line.isStrong) && Visibility.isInternal(heading: text)
  }

  /// Whether an element, by its place in the document, stands in one of them.
  func contains(_ place: Int) -> Bool { places.contains(place) }
}
