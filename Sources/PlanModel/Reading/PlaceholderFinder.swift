import PlanSyntax
import PlanText

/// Finds what is still to be filled in, and raw HTML, in inline content.
struct PlaceholderFinder {
  private(set) var placeholders: [Placeholder] = []
  private(set) var rawHTML: [Located<String>] = []
  private let source: SourceText

  init(_ source: SourceText) {
    self.source = source
  }

  /// Looks at a cell; most hold nothing of the kind.
  mutating func look(at cell: Cell) {
    // A cell that stands as it is read has no bracket: of all placeholders, it can only be `TBD`.
    guard !cell.isVerbatim || cell.text.utf8.count == 3 else { return }
    if PlaceholderText.isWhole(cell.text) {
      placeholders.append(Placeholder(text: cell.text, range: cell.range, isInvisible: cell.text.hasPrefix("<")))
    } else if !cell.isVerbatim {
      look(at: cell.inlines, range: cell.range)
    }
  }

  /// Looks at a field's value, a heading or a line; in prose, square brackets are somebody's remarks.
  mutating func look(at content: Inlines, range: SourceRange, isProse: Bool = false) {
    let text = content.strikes.filter { !$0.isStruck }.map(\.text).joined().trimmingSpace
    if PlaceholderText.isWhole(text), text.utf8.count < 5 {
      placeholders.append(Placeholder(text: text, range: range, isInvisible: false))
      return
    }
    var linkDepth = 0
    var trail = SourceTrail(source, in: range)
    for event in content.events {
      switch event {
      case .open(.link): linkDepth += 1
      case .close(.link): linkDepth -= 1
      case .html(let tag): look(atTag: tag, trail.range(of: tag) ?? range)
      case .text(let text) where linkDepth == 0: look(atText: text, range, &trail, isProse)
      // What stands in backticks or in a link is none, and stands before what follows.
      case .text(let text), .code(let text): _ = trail.range(of: text)
      default: break
      }
    }
  }

  /// Looks at an HTML block.
  mutating func look(atBlock html: String, range: SourceRange) {
    let text = html.trimmingSpace
    look(atTag: text, source.firstRange(of: text, in: range) ?? range)
  }

  private mutating func look(atTag tag: String, _ place: SourceRange) {
    guard !tag.hasPrefix("<!--") else { return }
    let name = Words.of(tag).first ?? ""
    if HTMLNames.all.contains(name) || tag.hasPrefix("</") {
      rawHTML.append(Located(tag, at: place))
    } else {
      placeholders.append(Placeholder(text: tag, range: place, isInvisible: true))
    }
  }

  private mutating func look(
    atText text: String, _ range: SourceRange, _ trail: inout SourceTrail, _ isProse: Bool
  ) {
    let pairs: [(Character, Character)] = isProse ? [("{", "}")] : [("[", "]"), ("{", "}"), ("<", ">")]
    let before = trail
    for (open, close) in pairs where text.contains(open) {
      // Each kind is looked for from the beginning of the text.
      var own = before
      defer { if own.place > trail.place { trail = own } }
      var rest = text[...]
      while let start = rest.firstIndex(of: open), let end = rest[start...].firstIndex(of: close) {
        let found = rest[start...end]
        if isPlaceholder(found) {
          placeholders.append(
            Placeholder(text: String(found), range: own.range(of: found) ?? range, isInvisible: false))
        }
        rest = rest[rest.index(after: end)...]
      }
    }
  }

  /// Something in words: not `[x]`, `[1]`, `[^2]`.
  private func isPlaceholder(_ text: Substring) -> Bool {
    let inside = text.dropFirst().dropLast()
    return inside.utf8.count > 1 && inside.utf8.count <= 80 && inside.first != "^"
      && inside.contains { $0.isLetter } && !inside.contains("[")
  }
}

extension PlaceholderFinder {
  /// Looks at everything that was read from a plan, in file order.
  mutating func look(
    at arrangement: Arrangement, _ collector: FieldCollector, title: (Inlines, SourceRange)?, elements: [Element]
  ) {
    if let title { look(at: title.0, range: title.1) }
    for field in collector.found.fields where !field.text.isEmpty { look(at: field.value, range: field.range) }
    // What stands in the line of its field was looked at with that.
    let seen = Set(collector.found.fields.map(\.range))
    for risk in collector.found.risks where !seen.contains(risk.range) {
      look(at: Inlines(text: risk.text), range: risk.range)
    }
    for item in collector.found.criteria where !seen.contains(item.range) {
      look(at: Inlines(text: item.text), range: item.range)
    }
    for table in arrangement.allTables {
      for row in table.rows { for cell in row.cells { look(at: cell) } }
    }
    for element in arrangement.prose {
      switch element.block {
      case .paragraph(let paragraph): look(at: paragraph.content, range: element.range, isProse: true)
      case .html(let html): look(atBlock: html, range: element.range)
      default: break
      }
    }
    sort()
  }

  /// Puts what was found in the order of the file.
  private mutating func sort() {
    placeholders.sort { $0.range.lowerBound < $1.range.lowerBound }
    rawHTML.sort { $0.range.lowerBound < $1.range.lowerBound }
  }
}
