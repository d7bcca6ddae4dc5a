/// Reads `~~` around text, which CommonMark leaves as it stands (GFM, section 6.5).
enum Strikethrough {
  private struct Mark {
    let index: Int
    let depth: Int
  }

  static func apply(to events: [Inline]) -> [Inline] {
    guard events.contains(where: { if case .text(let text) = $0 { mayStrike(text) } else { false } }) else {
      return events
    }
    var result = split(events)
    var openers: [Mark] = []
    var depth = 0
    for index in result.indices {
      switch result[index] {
      case .open: depth += 1
      case .close:
        depth -= 1
        while let last = openers.last, last.depth > depth { openers.removeLast() }
      case .text("~~"):
        if let opener = openers.last, opener.depth == depth, opener.index + 1 < index, canClose(result, index) {
          result[opener.index] = .open(.strikethrough)
          result[index] = .close(.strikethrough)
          openers.removeLast()
        } else if canOpen(result, index) {
          openers.append(Mark(index: index, depth: depth))
        }
      default: break
      }
    }
    return result.reduce(into: []) { $0.merge($1) }
  }

  private static func mayStrike(_ text: String) -> Bool { text.utf8.contains(UInt8(ascii: "~")) }

  /// Each `~~` on its own as a text; longer runs of tildes are no marks.
  private static func split(_ events: [Inline]) -> [Inline] {
    events.flatMap { event -> [Inline] in
      guard case .text(let text) = event, mayStrike(text) else { return [event] }
      var pieces: [Inline] = []
      var current: [UInt8] = []
      var rest = Array(text.utf8)[...]
      func flush() {
        if !current.isEmpty { pieces.append(.text(String(decoding: current, as: UTF8.self))) }
        current = []
      }
      while let byte = rest.first {
        let run = rest.prefix { $0 == UInt8(ascii: "~") }
        if run.count == 2 {
          flush()
          pieces.append(.text("~~"))
        } else if run.isEmpty {
          current.append(byte)
        } else {
          current.append(contentsOf: run)
        }
        rest = rest.dropFirst(max(run.count, 1))
      }
      flush()
      return pieces
    }
  }

  private static func canOpen(_ events: [Inline], _ index: Int) -> Bool {
    guard index + 1 < events.count else { return false }
    guard case .text(let next) = events[index + 1] else { return true }
    return next.unicodeScalars.first?.properties.isWhitespace == false
  }

  private static func canClose(_ events: [Inline], _ index: Int) -> Bool {
    guard index > 0 else { return false }
    guard case .text(let before) = events[index - 1] else { return true }
    return before.unicodeScalars.last?.properties.isWhitespace == false
  }
}
