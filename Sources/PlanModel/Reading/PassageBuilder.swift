import PlanSyntax
import PlanText

/// Puts what is left of the document, and what was read from it, in the order the author gave it.
struct PassageBuilder {
  private(set) var passages: [Passage] = []
  private var prose: [Prose] = []

  mutating func add(_ passage: Passage) {
    flush()
    passages.append(passage)
  }

  /// Adds a block of prose; a container that turns out empty is dropped.
  mutating func add(_ element: Element, isInternal: Bool) {
    switch element.block {
    // The edges of lists and quotes are kept, whoever may see what they hold: they close what was opened before.
    case .open: prose.append(Prose(element: element, isInternal: false))
    case .close(let container):
      if case .open(container) = prose.last?.element.block {
        prose.removeLast()
      } else {
        prose.append(Prose(element: element, isInternal: false))
      }
    case .paragraph(let paragraph):
      let isKept = isInternal || Visibility.isInternal(paragraph)
      prose.append(Prose(element: element, isInternal: isKept))
    default: prose.append(Prose(element: element, isInternal: isInternal))
    }
  }

  /// Adds the lines of a paragraph that are no fields.
  mutating func add(_ paragraph: Paragraph, without taken: Set<Int>, range: SourceRange, isInternal: Bool) {
    let kept = paragraph.lines.indices.filter { !taken.contains($0) }.map { paragraph.lines[$0] }
    guard !kept.isEmpty else { return }
    let content = Inlines(Array(kept.map(\.content.events).joined(separator: [.softBreak])))
    add(Element(.paragraph(Paragraph(content: content, lines: kept)), range), isInternal: isInternal)
  }

  mutating func finish() -> [Passage] {
    flush()
    return passages
  }

  private mutating func flush() {
    if !prose.isEmpty { passages.append(.prose(prose)) }
    prose = []
  }
}
