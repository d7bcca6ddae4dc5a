import PlanSyntax
import PlanText

/// The items of a list, each as one text.
struct ListItems {
  struct Item {
    let text: String
    /// The beginning of the item.
    let range: SourceRange
    /// One of its paragraphs keeps it to its author.
    let isInternal: Bool
  }

  private(set) var items: [Item] = []
  /// Index of the element that closes the list.
  let end: Int

  init(_ elements: [Element], at start: Int) {
    var depth = 0
    var index = start
    var parts: [String] = []
    var range: SourceRange?
    var isInternal = false
    scan: while index < elements.count {
      switch elements[index].block {
      case .open(.list): depth += 1
      case .close(.list):
        depth -= 1
        if depth == 0 { break scan }
      case .close(.item) where depth == 1:
        if let range {
          items.append(Item(text: parts.joined(separator: " "), range: range, isInternal: isInternal))
        }
        parts = []
        range = nil
        isInternal = false
      case .paragraph(let paragraph):
        parts.append(paragraph.content.plainText.trimmingSpace)
        isInternal = isInternal || Visibility.isInternal(paragraph)
        let first = paragraph.lines.first?.range ?? elements[index].range
        let own = first.union(paragraph.lines.last?.range ?? first)
        range = range ?? own
      case .code(_, let text):
        parts.append(text.trimmingSpace)
        range = range ?? elements[index].range
      default: break
      }
      index += 1
    }
    end = min(index, elements.count - 1)
  }
}
