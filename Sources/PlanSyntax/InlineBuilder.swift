/// Collects the inline pieces of one block as cmark tells them, whole and line by line.
struct InlineBuilder {
  /// Styles nested deeper than this are dropped, their text is kept: nobody reads them, and browsers choke.
  private static let deepest = 100

  private var events: [Inline] = []
  private var lines: [[Inline]] = [[]]
  private var open: [InlineStyle] = []

  /// Takes one inline node's beginning or end.
  mutating func add(_ inline: Inline, isEnd: Bool) {
    switch inline {
    case .open(let style): isEnd ? close(style) : begin(style)
    case .softBreak, .lineBreak: breakLine(inline)
    case .html(let tag) where Self.isLineBreak(tag): append(.lineBreak)
    default: append(inline)
    }
  }

  /// The pieces collected so far with `~~` read, and the part of them in each line; the builder is empty after it.
  mutating func finish() -> (content: Inlines, lines: [Inlines]) {
    defer { self = InlineBuilder() }
    let content = Inlines(Strikethrough.apply(to: events))
    guard lines.count > 1 else { return (content, [content]) }
    return (content, lines.map { Inlines(Strikethrough.apply(to: $0)) })
  }

  private mutating func begin(_ style: InlineStyle) {
    open.append(style)
    if open.count <= Self.deepest { append(.open(style)) }
  }

  private mutating func close(_ style: InlineStyle) {
    if open.count <= Self.deepest { append(.close(style)) }
    open.removeLast()
  }

  private mutating func breakLine(_ inline: Inline) {
    events.append(inline)
    let reaching = open.prefix(Self.deepest)
    lines[lines.count - 1] += reaching.reversed().map(Inline.close)
    lines.append(reaching.map(Inline.open))
  }

  private mutating func append(_ inline: Inline) {
    // cmark cuts text at every special character; readers want it whole.
    events.merge(inline)
    lines[lines.count - 1].merge(inline)
  }

  private static func isLineBreak(_ tag: String) -> Bool {
    ["<br>", "<br/>", "<br />"].contains(tag.lowercased())
  }
}
