import PlanText

/// Inline contents that cmark reads in one go: one paragraph each, so that none can touch another.
struct InlineBatch {
  /// Keeps a paragraph a paragraph, whatever it begins with: `#`, `-`, `>`; its space goes where nothing but white
  /// space follows.
  private static let guardText = Array("x ".utf8)

  private var text: [UInt8] = []
  private(set) var count = 0
  private var hasBrackets = false

  /// Adds a cell: one line, in which `\|` stands for a pipe (GFM, section 4.10).
  mutating func add(cell: ArraySlice<UInt8>) {
    text += Self.guardText
    var escaped = false
    for byte in cell {
      if escaped, byte == UInt8(ascii: "|") { text.removeLast() }
      escaped = byte == UInt8(ascii: "\\")
      text.append(byte)
    }
    finish(cell)
  }

  /// Adds the lines of a paragraph.
  mutating func add(lines: [ArraySlice<UInt8>]) {
    text += Self.guardText
    for (index, line) in lines.enumerated() {
      if index > 0 { text.append(UInt8(ascii: "\n")) }
      text += line
      hasBrackets = hasBrackets || line.contains(UInt8(ascii: "["))
    }
    finish([])
  }

  private mutating func finish(_ content: ArraySlice<UInt8>) {
    text += [UInt8(ascii: "\n"), UInt8(ascii: "\n")]
    hasBrackets = hasBrackets || content.contains(UInt8(ascii: "["))
    count += 1
  }

  /// The contents in the order they were added, and each one's lines.
  func read(linkDefinitions: () -> [UInt8]) -> [(content: Inlines, lines: [Inlines])] {
    guard count > 0 else { return [] }
    var pieces = [text[...]]
    if hasBrackets { pieces.append(linkDefinitions()[...]) }
    var results: [(content: Inlines, lines: [Inlines])] = []
    results.reserveCapacity(count)
    var builder = InlineBuilder()
    for event in CommonMark.events(of: pieces) where results.count < count {
      switch event.kind {
      case .inline(let inline): builder.add(inline, isEnd: event.isEnd)
      case .paragraph where event.isEnd: results.append(Self.withoutGuard(builder.finish()))
      default: break
      }
    }
    return results
  }

  private static func withoutGuard(
    _ result: (content: Inlines, lines: [Inlines])
  ) -> (content: Inlines, lines: [Inlines]) {
    let lines = result.lines.enumerated().map { $0 == 0 ? withoutGuard($1) : $1 }
    return (withoutGuard(result.content), lines)
  }

  private static func withoutGuard(_ content: Inlines) -> Inlines {
    guard case .text(let first) = content.events.first, first.utf8.starts(with: guardText) || first == "x" else {
      return content
    }
    let rest = String(decoding: first.utf8.dropFirst(guardText.count), as: UTF8.self)
    return Inlines((rest.isEmpty ? [] : [.text(rest)]) + content.events.dropFirst())
  }
}
