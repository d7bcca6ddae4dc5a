public import PlanText

/// What edits change in a text, as `diff -u` writes it and `patch` reads it.
public struct UnifiedDiff: Sendable {
  /// Lines, counted from 0, and what stands in their place.
  private struct Change {
    var old: Range<Int>
    var new: [ArraySlice<UInt8>]
  }

  /// Lines around a change that are shown with it.
  private static let context = 3

  private let name: String
  private let lines: [ArraySlice<UInt8>]
  private let changes: [Change]

  /// The difference that edits make, which stand in the order of the text.
  public init(_ source: SourceText, _ edits: [TextEdit]) {
    name = VisibleText.of(source.name)
    let lines = Self.lines(of: source.bytes[...])
    changes = Self.groups(edits, lines).map { Self.change($0.edits, $0.lines, lines) }
    self.lines = lines
  }

  /// The difference; what a terminal would obey is spelled out if it goes to one.
  public func bytes(_ style: TerminalStyle, isForTerminal: Bool) -> [UInt8] {
    guard !changes.isEmpty else { return [] }
    var bytes = Array((style.bold("--- \(name)") + "\n" + style.bold("+++ \(name)") + "\n").utf8)
    var shift = 0
    for hunk in hunks {
      let old =
        max(
          hunk[0].old.lowerBound - Self.context, 0)..<min(
          hunk[hunk.count - 1].old.upperBound + Self.context, lines.count)
      let growth = hunk.reduce(0) { $0 + $1.new.count - $1.old.count }
      let new = (old.lowerBound + shift)..<(old.upperBound + shift + growth)
      bytes += (style.place("@@ -\(Self.span(old)) +\(Self.span(new)) @@") + "\n").utf8
      for (mark, line) in marked(hunk, in: old) { bytes += Self.shown(mark, line, style, isForTerminal) }
      shift += growth
    }
    return bytes
  }

  // MARK: Hunks

  /// Changes that share lines of context.
  private var hunks: [[Change]] {
    changes.reduce(into: []) { hunks, change in
      if let last = hunks.last?.last, change.old.lowerBound - last.old.upperBound <= Self.context * 2 {
        hunks[hunks.count - 1].append(change)
      } else {
        hunks.append([change])
      }
    }
  }

  /// The lines of a hunk, each with its mark.
  private func marked(_ hunk: [Change], in old: Range<Int>) -> [(Character, ArraySlice<UInt8>)] {
    var marked: [(Character, ArraySlice<UInt8>)] = []
    var place = old.lowerBound
    for change in hunk {
      marked += lines[place..<change.old.lowerBound].map { (" ", $0) }
      marked += lines[change.old].map { ("-", $0) }
      marked += change.new.map { ("+", $0) }
      place = change.old.upperBound
    }
    return marked + lines[place..<old.upperBound].map { (" ", $0) }
  }

  /// First line, counted from 1, and number of lines; a 1 is left out.
  private static func span(_ lines: Range<Int>) -> String {
    if lines.isEmpty { return "\(lines.lowerBound),0" }
    return lines.count == 1 ? "\(lines.lowerBound + 1)" : "\(lines.lowerBound + 1),\(lines.count)"
  }

  private static func shown(
    _ mark: Character, _ line: ArraySlice<UInt8>, _ style: TerminalStyle, _ isForTerminal: Bool
  ) -> [UInt8] {
    let hasEnd = line.last == UInt8(ascii: "\n")
    let content = hasEnd ? line.dropLast() : line
    let end = hasEnd ? "\n" : "\n\\ No newline at end of file\n"
    guard isForTerminal || style.isColoured else { return Array(mark.utf8) + content + Array(end.utf8) }
    let text = String(mark) + VisibleText.of(String(decoding: content, as: UTF8.self))
    return Array((style.change(mark, text) + end).utf8)
  }

  // MARK: Changes

  /// Edits of neighbouring lines, with the lines that they touch.
  private static func groups(
    _ edits: [TextEdit], _ lines: [ArraySlice<UInt8>]
  ) -> [(edits: [TextEdit], lines: Range<Int>)] {
    var groups: [(edits: [TextEdit], lines: Range<Int>)] = []
    var line = 0
    for edit in edits {
      while line + 1 < lines.count, lines[line].endIndex <= edit.range.lowerBound { line += 1 }
      let first = line
      while line + 1 < lines.count, lines[line].endIndex < edit.range.upperBound { line += 1 }
      if let last = groups.indices.last, groups[last].lines.upperBound >= first {
        groups[last].edits.append(edit)
        groups[last].lines = groups[last].lines.lowerBound..<(line + 1)
      } else {
        groups.append(([edit], first..<(line + 1)))
      }
    }
    return groups
  }

  /// What edits make of some lines, without those that stay as they are at either end.
  private static func change(_ edits: [TextEdit], _ range: Range<Int>, _ lines: [ArraySlice<UInt8>]) -> Change {
    var new: [UInt8] = []
    var place = lines[range.lowerBound].startIndex
    var rest = Array(lines[range].joined())[...]
    for edit in edits {
      new += rest.prefix(edit.range.lowerBound - place)
      new += edit.replacement.utf8
      rest = rest.dropFirst(edit.range.upperBound - place)
      place = edit.range.upperBound
    }
    return trimmed(Change(old: range, new: Self.lines(of: (new + rest)[...])), lines)
  }

  private static func trimmed(_ change: Change, _ lines: [ArraySlice<UInt8>]) -> Change {
    let old = lines[change.old]
    let head = zip(old, change.new).prefix { $0 == $1 }.count
    let tail = zip(old.dropFirst(head).reversed(), change.new.dropFirst(head).reversed()).prefix { $0 == $1 }.count
    return Change(
      old: (change.old.lowerBound + head)..<(change.old.upperBound - tail),
      new: Array(change.new.dropFirst(head).dropLast(tail)))
  }

  /// Lines with their ends: to `diff` only a line feed ends one.
  private static func lines(of bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var rest = bytes
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      lines.append(rest[...end])
      rest = rest[(end + 1)...]
    }
    return rest.isEmpty ? lines : lines + [rest]
  }
}
