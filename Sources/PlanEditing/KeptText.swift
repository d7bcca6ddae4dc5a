/// What must still stand where a date is written anew: everything but dates and the marks that strike them through.
struct KeptText {
  /// Comments, tags, code, ends of links and words, in their order.
  private let pieces: [String]
  private let holdsLineEnd: Bool

  init(_ text: String) {
    var reader = KeptTextReader(text)
    pieces = reader.pieces()
    holdsLineEnd = text.utf8.contains { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
  }

  /// Whether another text holds all of it in the same order; `forgotten` is a placeholder that may go.
  func isKept(in other: KeptText, forgetting forgotten: KeptText) -> Bool {
    guard !holdsLineEnd, !other.holdsLineEnd else { return false }
    var rest = other.pieces[...]
    for piece in pieces where !DateWords.contains(piece) && !forgotten.pieces.contains(piece) {
      guard let found = rest.firstIndex(of: piece) else { return false }
      rest = rest[(found + 1)...]
    }
    return true
  }
}

/// Takes a text apart where Markdown and words do.
private struct KeptTextReader {
  private let bytes: [UInt8]
  private var index = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  mutating func pieces() -> [String] {
    var pieces: [String] = []
    while index < bytes.count {
      let end = markupEnd ?? wordEnd
      if let end { pieces.append(String(decoding: bytes[index..<end], as: UTF8.self)) }
      index = end ?? index + 1
    }
    return pieces
  }

  /// Where a comment, a tag, a code span or the end of a link that begins here ends.
  private var markupEnd: Int? {
    switch bytes[index] {
    case UInt8(ascii: "<"): starts("<!--") ? behind("-->") : behind(">")
    case UInt8(ascii: "`"): behind(String(repeating: "`", count: bytes[index...].prefix { $0 == bytes[index] }.count))
    case UInt8(ascii: "]"): starts("](") ? behind(")") : starts("][") ? behind("]") : nil
    // A step that a date counts from: `#legal-review + 5d`.
    case UInt8(ascii: "#"): bytes[index...].firstIndex { $0 == UInt8(ascii: " ") } ?? bytes.count
    default: nil
    }
  }

  private var wordEnd: Int? {
    let word = bytes[index...].prefix(while: Self.isWord)
    return word.isEmpty ? nil : word.endIndex
  }

  private func starts(_ text: String) -> Bool { bytes[index...].starts(with: text.utf8) }

  private func behind(_ mark: String) -> Int? {
    let mark = Array(mark.utf8)
    var start = index + mark.count
    while start + mark.count <= bytes.count {
      if bytes[start...].starts(with: mark) { return start + mark.count }
      start += 1
    }
    return nil
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
      true
    default: false
    }
  }
}
