import PlanSyntax
import PlanText

/// A `Key: value` found in a line, whether the key is known or not.
struct FieldLine {
  let name: String
  let qualifier: String?
  let nameRange: SourceRange
  let value: Inlines
  let text: String
  let range: SourceRange

  /// Words of the name without what stands in brackets behind it.
  var words: [String] { Words.of(name) }

  /// The field of its name; nil where there is none, or where another value would have to stand behind it.
  var key: FieldKey? { FieldNames.key(of: words, saying: text) }

  /// The `Key: value` parts of a line; several are separated by ` | ` or `<br>`, or by their names alone.
  static func all(in line: Paragraph.Line, of source: SourceText) -> [FieldLine] {
    let text = line.content.plainText
    guard text.utf8.contains(UInt8(ascii: ":")) || text.contains("：") else { return [] }
    let bytes = Array(text.utf8)
    let several = bytes.count > Limits.text ? [] : FieldParts.betweenPipes(bytes)
    if several.count > 1, let fields = fields(several, text, line, source), fields[0].key != nil {
      return divided(fields, several, text, line, source) ?? fields
    }
    let fields = fields([0..<bytes.count], text, line, source) ?? []
    return divided(fields, [0..<bytes.count], text, line, source) ?? fields
  }

  /// The same with the fields apart that stand in the values of others; nil where none does.
  private static func divided(
    _ fields: [FieldLine], _ parts: [Range<Int>], _ text: String, _ line: Paragraph.Line, _ source: SourceText
  ) -> [FieldLine]? {
    guard let first = fields.first, FieldNames.key(of: first.words) != nil, text.utf8.count <= Limits.text,
      fields.contains(where: { $0.text.utf8.contains(UInt8(ascii: ":")) })
    else { return nil }
    let names = FieldParts(line.content)
    let finer = parts.flatMap(names.divided)
    guard finer.count > parts.count, let fields = Self.fields(finer, text, line, source), fields.areFields else {
      return nil
    }
    return fields
  }

  /// The fields of some parts of a line; nil where one of them is none.
  private static func fields(
    _ parts: [Range<Int>], _ text: String, _ line: Paragraph.Line, _ source: SourceText
  ) -> [FieldLine]? {
    var fields: [FieldLine] = []
    var cursor = line.range.lowerBound
    for (number, part) in parts.enumerated() {
      let next = number + 1 < parts.count ? parts[number + 1] : nil
      guard let field = field(part, text, line, next: next, &cursor, source) else { return nil }
      fields.append(field)
    }
    return fields
  }

  /// The field of a part; another part may follow.
  private static func field(
    _ part: Range<Int>, _ text: String, _ line: Paragraph.Line, next: Range<Int>?, _ cursor: inout Int,
    _ source: SourceText
  ) -> FieldLine? {
    let utf8 = Array(text.utf8)
    guard let colon = colon(in: utf8, part) ?? tightColon(in: utf8, part) else { return nil }
    let written = String(decoding: utf8[part.lowerBound..<colon.lowerBound], as: UTF8.self).trimmingSpace
    let (name, qualifier) = Words.splittingBracket(written)
    guard isName(name) else { return nil }
    let valueText = String(decoding: utf8[colon.upperBound..<part.upperBound], as: UTF8.self)
    let leading = valueText.utf8.count - valueText.drop { $0.isWhitespace }.utf8.count
    let trimmed = valueText.trimmingSpace
    let start = colon.upperBound + leading
    let value = line.content.slice(start..<(start + trimmed.utf8.count))
    let nameRange = source.first(written, from: cursor, to: line.range.upperBound) ?? line.range
    let following = next.map { String(decoding: utf8[$0].prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self) }
    let range = valueRange(trimmed, behind: nameRange, line, next: following?.trimmingSpace, source)
    cursor = range.upperBound
    return FieldLine(name: name, qualifier: qualifier, nameRange: nameRange, value: value, text: trimmed, range: range)
  }

  /// The first colon that ends a name: one before a space or at the end, or a full-width one.
  private static func colon(in text: [UInt8], _ part: Range<Int>) -> Range<Int>? {
    for index in part {
      if text[index] == UInt8(ascii: ":") {
        guard
          index + 1 >= part.upperBound || text[index + 1] == UInt8(ascii: " ") || text[index + 1] == 0x09
            || text[index + 1] == 0xC2
        else { continue }
        return index..<(index + 1)
      }
      if text[index] == 0xEF, part.contains(index + 2), text[index + 1] == 0xBC, text[index + 2] == 0x9A {
        return index..<(index + 3)
      }
    }
    return nil
  }

  /// `Target close:2026-07-24`: the first colon, if a known name stands before it.
  private static func tightColon(in text: [UInt8], _ part: Range<Int>) -> Range<Int>? {
    guard let colon = part.first(where: { text[$0] == UInt8(ascii: ":") }) else { return nil }
    let name = String(decoding: text[part.lowerBound..<colon], as: UTF8.self)
    return FieldNames.key(of: Words.of(name)) == nil ? nil : colon..<(colon + 1)
  }

  /// A name is a few words, not the beginning of a sentence.
  private static func isName(_ name: String) -> Bool {
    guard (1...48).contains(name.utf8.count), !name.utf8.contains(where: { ".,;!?|".utf8.contains($0) }) else {
      return false
    }
    return (1...6).contains(Words.of(name).count)
  }

  /// Where a value stands; the name of another field may follow.
  private static func valueRange(
    _ text: String, behind name: SourceRange, _ line: Paragraph.Line, next: String?, _ source: SourceText
  ) -> SourceRange {
    let start = source.behindColon(from: name.upperBound, to: line.range.upperBound)
    if text.isEmpty { return .at(min(start, line.range.upperBound)) }
    let limit = next.map { source.separator(before: $0, from: start, to: line.range.upperBound) }
    if let range = source.first(text, from: start, to: limit ?? line.range.upperBound) {
      return source.withCodeMarks(range)
    }
    let isInsideName = !source.bytes[name.upperBound..<start].contains(where: emphasis.contains)
    let end = limit ?? source.end(of: line, saying: text)
    let opening = source.openingMarks(before: start, emphasis)
    return source.trimmed(SourceRange(opening, max(end, start)), of: isInsideName ? emphasis + spaces : spaces)
  }

  private static let emphasis = Array("*_".utf8)
  private static let spaces = Array(" \t".utf8)
}

extension SourceText {
  /// Where the value that begins at an offset ends, since a field of another name follows on its line.
  fileprivate func separator(before name: String, from start: Int, to end: Int) -> Int {
    var place = start
    while let found = first(name, from: place, to: end) {
      place = found.upperBound
      guard bytes[place..<behindColon(from: place, to: end)].contains(UInt8(ascii: ":")) else { continue }
      let marks = openingMarks(before: found.lowerBound, Array("*_".utf8))
      return separator(from: start, to: max(FieldParts.end(in: bytes, before: marks), start))
    }
    return separator(from: start, to: end)
  }

  private func separator(from start: Int, to end: Int) -> Int {
    [" | ", "<br"].compactMap { first($0, from: start, to: end)?.lowerBound }.min() ?? end
  }

  /// Where colons of either width, and the marks and spaces around them, end.
  fileprivate func behindColon(from start: Int, to end: Int) -> Int {
    let marks = Array("*_ \t:".utf8)
    let wideColon = Array("：".utf8)
    var place = start
    while place < end {
      if marks.contains(bytes[place]) {
        place += 1
      } else if bytes[place..<end].starts(with: wideColon) {
        place += wideColon.count
      } else {
        break
      }
    }
    return place
  }

  /// Where a line ends, without the backslash that makes a line end of its own of it.
  fileprivate func end(of line: Paragraph.Line, saying text: String) -> Int {
    let isBreak = bytes[line.range.upperBound - 1] == UInt8(ascii: "\\") && text.utf8.last != UInt8(ascii: "\\")
    return isBreak ? line.range.upperBound - 1 : line.range.upperBound
  }

  /// Where the emphasis begins that a value opens with: what ends the name has no space before it.
  fileprivate func openingMarks(before start: Int, _ marks: [UInt8]) -> Int {
    var opening = start
    while opening > 0, marks.contains(bytes[opening - 1]) { opening -= 1 }
    return opening > 0 && [UInt8(ascii: " "), UInt8(ascii: "\t")].contains(bytes[opening - 1]) ? opening : start
  }

  /// A text in a code span with the marks around it, since within them nothing can be struck through.
  fileprivate func withCodeMarks(_ range: SourceRange) -> SourceRange {
    let mark = UInt8(ascii: "`")
    var (start, end) = (range.lowerBound, range.upperBound)
    while start > 0, end < bytes.count, bytes[start - 1] == mark, bytes[end] == mark {
      start -= 1
      end += 1
    }
    return SourceRange(start, end)
  }

  /// A range without some bytes at its end.
  func trimmed(_ range: SourceRange, of marks: [UInt8]) -> SourceRange {
    var end = range.upperBound
    while end > range.lowerBound, marks.contains(bytes[end - 1]) { end -= 1 }
    return SourceRange(range.lowerBound, end)
  }

  /// Where a text first stands between two offsets.
  func first(_ text: String, from start: Int, to end: Int) -> SourceRange? {
    let wanted = Array(text.utf8)
    guard let head = wanted.first, start <= end - wanted.count else { return nil }
    for index in start...(end - wanted.count)
    where bytes[index] == head && bytes[index..<(index + wanted.count)].elementsEqual(wanted) {
      return SourceRange(index, index + wanted.count)
    }
    return nil
  }
}
