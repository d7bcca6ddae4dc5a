import PlanText

/// A text in lines that are no wider than a terminal has room for.
package enum WrappedText {
  /// Breaks at spaces, and inside words that fit in no line; what goes beyond the last line is cut and shown as `…`.
  package static func lines(_ text: String, columns: Int, limit: Int = .max) -> [String] {
    let columns = max(columns, 2)
    var lines: [Line] = [Line()]
    for word in VisibleText.of(text).split(separator: " ") {
      guard lines.count <= limit else { break }
      append(String(word), to: &lines, columns)
    }
    let texts = lines.map(\.text)
    guard texts.count > limit else { return texts }
    return texts.prefix(limit - 1) + [cut(texts[limit - 1], columns)]
  }

  /// Sentences, each on lines of its own; nil where there is none.
  static func paragraphs(_ sentences: [String], _ style: TerminalStyle) -> String? {
    let lines = sentences.flatMap { Self.lines($0, columns: style.columns) }
    return lines.isEmpty ? nil : lines.map { $0 + "\n" }.joined()
  }

  private struct Line {
    var text = ""
    var width = 0
  }

  private static func append(_ word: String, to lines: inout [Line], _ columns: Int) {
    let width = DisplayWidth.of(word)
    let last = lines.count - 1
    if lines[last].width == 0, width <= columns {
      lines[last] = Line(text: word, width: width)
    } else if lines[last].width + 1 + width <= columns {
      lines[last].text += " " + word
      lines[last].width += 1 + width
    } else {
      if lines[last].width > 0 { lines.append(Line()) }
      for character in word { append(character, to: &lines, columns) }
    }
  }

  private static func append(_ character: Character, to lines: inout [Line], _ columns: Int) {
    let width = DisplayWidth.of(character)
    if lines[lines.count - 1].width + width > columns { lines.append(Line()) }
    lines[lines.count - 1].text.append(character)
    lines[lines.count - 1].width += width
  }

  /// A full line with its end replaced by `…`.
  private static func cut(_ text: String, _ columns: Int) -> String {
    var shown = text[...]
    while DisplayWidth.of(shown) >= columns { shown = shown.dropLast() }
    return shown + "…"
  }
}
