import PlanText

/// The containers around a block, as far as they mark the lines of it.
struct ContainerContext {
  /// What is open around the block, outermost first.
  private enum Opened {
    case quote
    /// The column at which the item's content begins; nil until its first block is seen.
    case item(Int?)
  }

  private var opened: [Opened] = []
  private var quotes = 0

  /// A line of a block without the marks of its containers.
  struct Line {
    /// Without white space at either end.
    let range: SourceRange
    /// Columns of white space before the content, counted from where the container's content begins.
    let indent: Int
    /// Whether the line lacks a mark of its containers, so that only a paragraph may go on with it.
    let isLazy: Bool
    /// Number of quote marks before the content.
    let quotes: Int
  }

  mutating func enter(_ kind: CommonMark.Kind) {
    switch kind {
    case .quote:
      opened.append(.quote)
      quotes += 1
    case .item: opened.append(.item(nil))
    default: break
    }
  }

  mutating func leave(_ kind: CommonMark.Kind) {
    switch kind {
    case .quote:
      opened.removeLast()
      quotes -= 1
    case .item: opened.removeLast()
    default: break
    }
  }

  /// Notes where the first block in an item begins.
  mutating func note(byte: Int, ofLine line: Int, in source: SourceText) {
    guard case .item(nil) = opened.last else { return }
    let start = source.lines.range(ofLine: line).lowerBound
    let end = min(start + max(byte, 0), source.bytes.count)
    let column = source.bytes[start..<end].reduce(0) { $0 + ($1 == UInt8(ascii: "\t") ? 4 - $0 % 4 : 1) }
    opened[opened.count - 1] = .item(column)
  }

  /// The content of a line; `column` is given for the first line of a block, which may stand behind list markers.
  func line(_ line: Int, of source: SourceText, column: Int? = nil) -> Line {
    let content = source.content(ofLine: line)
    var index = content.lowerBound
    if let column { index = min(index + max(column, 0), content.upperBound) }
    var seen = 0
    var position = 0
    // Where the content of the innermost quote begins: one column behind its mark belongs to it.
    var base = 0
    while index < content.upperBound {
      let byte = source.bytes[index]
      if byte == UInt8(ascii: "\t") {
        position += 4 - position % 4
      } else if byte == UInt8(ascii: ">"), column == nil, seen < quotes {
        seen += 1
        position += 1
        base = position + 1
      } else if byte == UInt8(ascii: " ") {
        position += 1
      } else {
        break
      }
      index += 1
    }
    var end = content.upperBound
    while end > index, RowSplitter.isBlank(source.bytes[end - 1]) { end -= 1 }
    var offset = 0
    if case .item(let column?) = opened.last { offset = column }
    let isLazy = column == nil && (seen < quotes || position < offset)
    let indent = column == nil ? position - max(base, offset) : 0
    return Line(range: SourceRange(index, end), indent: indent, isLazy: isLazy, quotes: seen)
  }
}
