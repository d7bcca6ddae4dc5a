import PlanSyntax

/// Where the fields of a line stand in its plain text, in UTF-8 offsets.
struct FieldParts {
  /// A known name with its colon behind it.
  private struct Name {
    let range: Range<Int>
    let key: FieldKey
    let isInternal: Bool
  }

  private let text: [UInt8]
  private let strong: [Range<Int>]

  init(_ line: Inlines) {
    text = Array(line.plainText.utf8)
    strong = line.strongRanges
  }

  /// Ranges of a plain text between ` | ` and the ends of its lines.
  static func betweenPipes(_ text: [UInt8]) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    for index in text.indices {
      if text[index] == UInt8(ascii: "\n") {
        parts.append(start..<index)
        start = index + 1
        continue
      }
      guard text[index] == UInt8(ascii: "|") else { continue }
      guard index > start, text[index - 1] == UInt8(ascii: " "), index + 1 < text.count,
        text[index + 1] == UInt8(ascii: " ")
      else { continue }
      parts.append(start..<(index - 1))
      start = index + 2
    }
    return parts + [start..<text.count]
  }

  // MARK: Names within values

  /// A part, divided where a known name begins another field: `**Customer:** Acme   **Vendor:** Globex`.
  func divided(_ part: Range<Int>) -> [Range<Int>] {
    let colons = part.filter { text[$0] == UInt8(ascii: ":") }
    guard colons.count > 1, let first = name(part.lowerBound..<colons[0]) else { return [part] }
    var names = [first]
    for colon in colons.dropFirst() {
      if let name = strongName(before: colon) {
        // What may not end the value before it belongs to that value, and so does all behind it.
        guard begins(name, behind: names) else { return [part] }
        names.append(name)
      } else if let name = plainName(before: colon, behind: names) {
        names.append(name)
      }
    }
    return names.indices.map { index in
      let isLast = index == names.count - 1
      let end = isLast ? part.upperBound : Self.end(in: text, before: names[index + 1].range.lowerBound)
      return names[index].range.lowerBound..<max(end, names[index].range.upperBound + 1)
    }
  }

  /// A name in bold, with the colon in it or right behind it.
  private func strongName(before colon: Int) -> Name? {
    let range = strong.first { $0.contains(colon - 1) && ($0.upperBound == colon || $0.upperBound == colon + 1) }
    return range.flatMap { name($0.lowerBound..<colon) }
  }

  /// Whether a name begins another field behind a value, where neither a sentence nor anything internal may go on.
  private func begins(_ name: Name, behind names: [Name]) -> Bool {
    guard let last = names.last, Self.end(in: text, before: name.range.lowerBound) > last.range.upperBound + 1,
      !isBracketed(last.range.upperBound..<name.range.lowerBound)
    else { return false }
    return names.allSatisfy { $0.key != name.key && !$0.isInternal && !Self.sentences.contains($0.key) }
  }

  /// A plain name behind a separator.
  private func plainName(before colon: Int, behind names: [Name]) -> Name? {
    guard isBlank(colon + 1), let last = names.last, let start = start(before: colon, behind: last),
      let name = name(start..<colon), isSmall(start) == isSmall(names[0].range.lowerBound),
      begins(name, behind: names)
    else { return nil }
    return name
  }

  /// Where the words before a colon begin that stand behind a separator and a value.
  private func start(before colon: Int, behind last: Name) -> Int? {
    let first = max(last.range.upperBound + 2, colon - Self.longest)
    guard first < colon else { return nil }
    for start in (first..<colon).reversed() where !isBlank(start) && isBlank(start - 1) {
      let end = Self.end(in: text, before: start)
      guard text[start - 1] == UInt8(ascii: "\t") || start - end > 1 else { continue }
      return end > last.range.upperBound + 1 ? start : nil
    }
    return nil
  }

  private func name(_ range: Range<Int>) -> Name? {
    guard (1...Self.longest).contains(range.count) else { return nil }
    let (name, bracket) = Words.splittingBracket(String(decoding: text[range], as: UTF8.self).trimmingSpace)
    return FieldNames.key(of: Words.of(name)).map {
      Name(range: range, key: $0, isInternal: Visibility.isInternal(bracket: bracket))
    }
  }

  /// Whether a bracket is open at the end of a stretch, as in the reason of a date that moved.
  private func isBracketed(_ range: Range<Int>) -> Bool {
    text[range].reduce(0) { $0 + ($1 == UInt8(ascii: "(") ? 1 : $1 == UInt8(ascii: ")") ? -1 : 0) } > 0
  }

  private func isSmall(_ index: Int) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(text[index]) }

  private func isBlank(_ index: Int) -> Bool { index >= text.count || Self.blanks.contains(text[index]) }

  // MARK: Ends

  /// Where a value ends before the name of another field: without a separator and the blanks around it.
  static func end(in bytes: [UInt8], before start: Int) -> Int {
    let end = withoutBlanks(bytes, before: start)
    let sign = separators.first { bytes[..<end].suffix($0.count).elementsEqual($0) }
    return sign.map { withoutBlanks(bytes, before: end - $0.count) } ?? end
  }

  private static func withoutBlanks(_ bytes: [UInt8], before start: Int) -> Int {
    var end = start
    while end > 0, blanks.contains(bytes[end - 1]) { end -= 1 }
    return end
  }

  /// No name with its brackets is longer.
  private static let longest = 64
  private static let blanks = Array(" \t".utf8)
  private static let separators = [",", ";", "/", "|", "·", "•", "—", "–", " -"].map { Array($0.utf8) }
  /// Fields that hold sentences or several items, in which a colon may stand.
  private static let sentences = FieldNames.texts + [.confirmed, .workingDays]
}
