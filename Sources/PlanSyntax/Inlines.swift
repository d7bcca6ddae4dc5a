/// The inline content of a line, a paragraph or a cell.
public struct Inlines: Hashable, Sendable {
  /// In reading order; each style that opens is closed again. Empty where nothing is written.
  public let events: [Inline]

  /// Pieces as they are: a `~~` in their text is not looked for.
  public init(_ events: [Inline]) {
    self.events = events
  }

  /// Inline content that is nothing but text.
  public init(text: String) {
    events = text.isEmpty ? [] : [.text(text)]
  }

  /// Text outside of Markdown, in which nothing but `~~` means anything.
  public init(striking text: String) {
    events = text.isEmpty ? [] : Strikethrough.apply(to: [.text(text)])
  }

  /// What a reader sees, without styles; raw tags stand as written, comments are dropped, a line end is a space,
  /// unless readers see it.
  public var plainText: String {
    if events.count == 1, case .text(let text) = events[0] { return text }
    return events.reduce(into: "") { $0 += $1.visibleText }
  }

  /// Stretches of plain text, each with whether it is struck through.
  public var strikes: [(text: String, isStruck: Bool)] {
    var stretches: [(text: String, isStruck: Bool)] = []
    var depth = 0
    for event in events {
      if event == .open(.strikethrough) { depth += 1 }
      if event == .close(.strikethrough) { depth -= 1 }
      let text = event.visibleText
      guard !text.isEmpty else { continue }
      if let last = stretches.indices.last, stretches[last].isStruck == (depth > 0) {
        stretches[last].text += text
      } else {
        stretches.append((text, depth > 0))
      }
    }
    return stretches
  }

  /// Whether all of the visible text is strong.
  public var isStrong: Bool {
    var depth = 0
    var seen = false
    for event in events {
      if event == .open(.strong) { depth += 1 }
      if event == .close(.strong) { depth -= 1 }
      guard event.visibleText.contains(where: { !$0.isWhitespace }) else { continue }
      guard depth > 0 else { return false }
      seen = true
    }
    return seen
  }

  /// The strong stretches of the plain text, in its UTF-8 offsets.
  public var strongRanges: [Range<Int>] {
    var ranges: [Range<Int>] = []
    var starts: [Int] = []
    var offset = 0
    for event in events {
      if event == .open(.strong) { starts.append(offset) }
      if event == .close(.strong), let start = starts.popLast(), start < offset { ranges.append(start..<offset) }
      offset += event.visibleText.utf8.count
    }
    return ranges
  }

  /// The content of a stretch of the plain text, given in its UTF-8 offsets; styles that reach across are kept.
  public func slice(_ range: Range<Int>) -> Inlines {
    var slice: [Inline] = []
    var offset = 0
    for event in events {
      switch event {
      case .open: slice.append(event)
      case .close(let style):
        if slice.last == .open(style) { slice.removeLast() } else { slice.append(event) }
      case .text(let text):
        let part = Self.part(of: text, at: offset, in: range)
        if !part.isEmpty { slice.append(.text(part)) }
      default:
        let end = offset + event.visibleText.utf8.count
        if offset < range.upperBound, end > range.lowerBound || (end == offset && offset > range.lowerBound) {
          slice.append(event)
        }
      }
      offset += event.visibleText.utf8.count
    }
    return Inlines(slice)
  }

  private static func part(of text: String, at offset: Int, in range: Range<Int>) -> String {
    let utf8 = Array(text.utf8)
    let lower = min(max(range.lowerBound - offset, 0), utf8.count)
    let upper = min(max(range.upperBound - offset, lower), utf8.count)
    return String(decoding: utf8[lower..<upper], as: UTF8.self)
  }
}

extension Inline {
  /// What a reader sees of this piece alone.
  var visibleText: String {
    switch self {
    case .text(let text), .code(let text): text
    case .softBreak: " "
    case .lineBreak: "\n"
    case .html(let tag): tag.hasPrefix("<!--") ? "" : tag
    case .open, .close: ""
    }
  }
}
