import PlanText

/// Reads `key: value`, quoted values and flat lists between `---` lines; deeper YAML is left alone.
struct FrontMatterReader {
  private let source: SourceText
  private var entries: [FrontMatter.Entry] = []
  private var unread: [SourceRange] = []

  init(_ source: SourceText) {
    self.source = source
  }

  /// The front matter; nil where the text does not begin with a `---` line or none that ends it follows.
  func read() -> FrontMatter? {
    guard text(ofLine: 0) == "---", let last = (1..<max(source.lines.count, 1)).first(where: isEnd) else { return nil }
    var reader = self
    for line in 1..<max(last, 1) { reader.take(source.content(ofLine: line)) }
    let end = source.content(ofLine: last).upperBound
    return FrontMatter(
      entries: reader.entries, unread: reader.unread, range: SourceRange(source.start, max(end, source.start)))
  }

  private func isEnd(_ line: Int) -> Bool { ["---", "..."].contains(text(ofLine: line)) }

  private func text(ofLine line: Int) -> String {
    let range = source.content(ofLine: line)
    guard range.count < 8 else { return "" }
    return source.text(in: trimmed(range))
  }

  private mutating func take(_ line: SourceRange) {
    let content = trimmed(line)
    guard let first = byte(content.lowerBound, in: content), first != UInt8(ascii: "#") else { return }
    let isIndented = content.lowerBound > line.lowerBound
    if first == UInt8(ascii: "-"), takeItem(content) { return }
    if !isIndented, takeEntry(content) { return }
    unread.append(content)
  }

  private mutating func takeItem(_ content: SourceRange) -> Bool {
    guard !entries.isEmpty, byte(content.lowerBound + 1, in: content).map(RowSplitter.isSpace) != false,
      let value = value(withoutComment(trimmed(SourceRange(content.lowerBound + 1, content.upperBound))))
    else { return false }
    entries[entries.count - 1].values.append(value)
    return true
  }

  private mutating func takeEntry(_ content: SourceRange) -> Bool {
    let bytes = source.bytes
    guard
      let colon = (content.lowerBound..<content.upperBound).first(where: {
        bytes[$0] == UInt8(ascii: ":") && ($0 + 1 == content.upperBound || RowSplitter.isSpace(bytes[$0 + 1]))
      }), colon > content.lowerBound
    else { return false }
    let keyRange = unquoted(trimmed(SourceRange(content.lowerBound, colon)))
    let rest = withoutComment(trimmed(SourceRange(colon + 1, content.upperBound)))
    guard let values = values(rest) else { return false }
    entries.append(FrontMatter.Entry(key: source.text(in: keyRange), keyRange: keyRange, values: values))
    return true
  }

  private func values(_ range: SourceRange) -> [FrontMatter.Value]? {
    guard let first = byte(range.lowerBound, in: range) else { return [] }
    if first == UInt8(ascii: "["), source.bytes[range.upperBound - 1] == UInt8(ascii: "]"), range.count > 1 {
      let items = listItems(SourceRange(range.lowerBound + 1, range.upperBound - 1))
      return isPlaceholder(items) ? [FrontMatter.Value(text: source.text(in: range), range: range)] : items
    }
    return value(range).map { [$0] }
  }

  private func listItems(_ range: SourceRange) -> [FrontMatter.Value]? {
    let list = splitAtCommas(range).map(trimmed).filter { !$0.isEmpty }
    let values = list.compactMap(value)
    return values.count == list.count ? values : nil
  }

  /// `[Start Date]` is somebody's placeholder, and to YAML a list of one.
  private func isPlaceholder(_ items: [FrontMatter.Value]?) -> Bool {
    guard let items, items.count == 1, let first = items.first else { return false }
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    return !first.text.utf8.contains { digits.contains($0) } && !first.text.contains(".ics")
  }

  private func splitAtCommas(_ range: SourceRange) -> [SourceRange] {
    var parts: [SourceRange] = []
    var start = range.lowerBound
    var quote: UInt8?
    for index in range.lowerBound..<range.upperBound {
      let byte = source.bytes[index]
      if byte == quote {
        quote = nil
      } else if quote == nil, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if quote == nil, byte == UInt8(ascii: ",") {
        parts.append(SourceRange(start, index))
        start = index + 1
      }
    }
    return parts + [SourceRange(start, range.upperBound)]
  }

  /// A scalar without quotes; nil for what only YAML understands: maps, block text, anchors, tags.
  private func value(_ range: SourceRange) -> FrontMatter.Value? {
    guard let first = byte(range.lowerBound, in: range) else { return nil }
    let inner = unquoted(range)
    if inner == range {
      guard !"|>&*!@`[".utf8.contains(first) else { return nil }
      if first == UInt8(ascii: "{"), source.text(in: range).contains(":") { return nil }
    }
    return FrontMatter.Value(text: source.text(in: inner), range: inner)
  }

  private func unquoted(_ range: SourceRange) -> SourceRange {
    guard range.count >= 2, let first = byte(range.lowerBound, in: range),
      first == UInt8(ascii: "\"") || first == UInt8(ascii: "'"), source.bytes[range.upperBound - 1] == first
    else { return range }
    return SourceRange(range.lowerBound + 1, range.upperBound - 1)
  }

  /// YAML's comments begin with ` #` outside of quotes.
  private func withoutComment(_ range: SourceRange) -> SourceRange {
    guard unquoted(range) == range, range.count > 1 else { return range }
    for index in (range.lowerBound + 1)..<range.upperBound
    where source.bytes[index] == UInt8(ascii: "#") && RowSplitter.isSpace(source.bytes[index - 1]) {
      return trimmed(SourceRange(range.lowerBound, index))
    }
    return range
  }

  private func byte(_ index: Int, in range: SourceRange) -> UInt8? {
    range.lowerBound <= index && index < range.upperBound ? source.bytes[index] : nil
  }

  private func trimmed(_ range: SourceRange) -> SourceRange {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, RowSplitter.isSpace(source.bytes[start]) { start += 1 }
    while end > start, RowSplitter.isSpace(source.bytes[end - 1]) { end -= 1 }
    return SourceRange(start, end)
  }
}
