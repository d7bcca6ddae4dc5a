import PlanSyntax

/// Who may see a row, a column, a field or a passage.
enum Visibility {
  /// Whether a header or a bracket keeps what it stands for out of everything shared: `Notes (internal)`,
  /// `Margin (us only)`. Other words may be the matter of a column, as in `Hidden costs`.
  static func isInternal(_ text: String) -> Bool {
    let words = Words.of(text)
    return words.contains { $0 == "internal" || $0 == "private" } || hasPair(words, [("us", "only")])
  }

  /// Whether brackets behind a name, where there are any, keep what it names out of everything shared.
  static func isInternal(bracket: String?) -> Bool { bracket.map { isInternal($0) } ?? false }

  /// Whether a cell of a column that says who may see a row keeps it out of everything shared: there any such word does.
  static func isInternal(cell text: String) -> Bool {
    let words = Words.of(text)
    return isInternal(text) || words.contains(where: secrets.contains) || hasPair(words, pairs)
  }

  private static func hasPair(_ words: [String], _ pairs: [(String, String)]) -> Bool {
    zip(words, words.dropFirst()).contains { pair in pairs.contains { $0 == pair } }
  }

  /// Whether a name alone says so: `Internal`, `Private notes`, `[internal]` at the beginning of a text.
  static func isInternal(name: String) -> Bool {
    let words = Words.of(name)
    return words.contains { $0 == "internal" || $0 == "private" } && words.allSatisfy(nameWords.contains)
  }

  /// Whether a heading keeps all below it to its author: such a name stands in it before or behind a colon or dash, or a
  /// bracket in it says so.
  static func isInternal(heading text: some StringProtocol) -> Bool {
    let text = Substring(text)
    return holdsName(text)
      || text.split(whereSeparator: closings.contains).contains { passage in
        passage.drop { !openings.contains($0) }.split(whereSeparator: openings.contains).contains(where: isRemark)
      }
  }

  /// Whether a paragraph, an item of a list or a value is kept to its author: in one of its lines by a name before a
  /// colon, or by a bracket at one of its ends.
  static func isInternal(item text: String) -> Bool {
    text.split(whereSeparator: \.isNewline).contains { line in
      isMarked(line)
        || line.split(separator: "|").contains { part in
          let parts = part.split(separator: ":", maxSplits: 1)
          return parts.count == 2 && (isInternal(heading: parts[0]) || isMarked(parts[1]))
        }
    }
  }

  /// Whether a paragraph is, by one of its lines.
  static func isInternal(_ paragraph: Paragraph) -> Bool {
    paragraph.lines.contains { isInternal(item: $0.content.plainText) }
  }

  /// Whether a line is such a name, or begins or ends in a bracket that says so, whatever signs stand around that.
  private static func isMarked(_ line: Substring) -> Bool {
    if isInternal(name: String(line)) { return true }
    var start = line.drop(while: isSign)
    // `[x]` is what is done.
    if start.first == "[", start.dropFirst(2).first == "]" { start = start.dropFirst(3).drop(while: isSign) }
    if let first = start.first, openings.contains(first), isRemark(start.dropFirst().prefix { !closings.contains($0) })
    {
      return true
    }
    let end = line.reversed().drop(while: isSign)
    guard let last = end.first, closings.contains(last) else { return false }
    return isRemark(Substring(String(end.dropFirst().prefix { !openings.contains($0) }.reversed())))
  }

  /// Whether what stands in brackets says who may see what is around it, as `(internal)` or `(internal: not to be sent)`;
  /// `(internal audit)` tells of something else.
  private static func isRemark(_ text: Substring) -> Bool {
    Words.of(text) == ["us", "only"]
      || text.split(whereSeparator: { ",;".contains($0) }).contains(where: holdsName)
  }

  /// Whether such a name stands before or behind a colon or dash; `non-internal` is none.
  private static func holdsName(_ text: Substring) -> Bool {
    [":", " - ", "–", "—"].reduce([text]) { parts, sign in parts.flatMap { $0.components(around: sign) } }
      .contains { isInternal(name: String($0)) }
  }

  private static func isSign(_ character: Character) -> Bool {
    !character.isLetter && !character.isNumber && !openings.contains(character) && !closings.contains(character)
  }

  private static let openings: Set<Character> = ["(", "[", "（", "【"]
  private static let closings: Set<Character> = [")", "]", "）", "】"]
  private static let secrets: Set<String> = ["confidential", "hidden", "secret", "intern"]
  private static let pairs = [
    ("seller", "only"), ("vendor", "only"), ("supplier", "only"), ("not", "shared"), ("do", "not"),
    ("our", "eyes"),
  ]
  private static let nameWords: Set<String> = [
    "internal", "private", "only", "note", "notes", "comment", "comments", "remark", "remarks", "our", "use", "for",
    "figure", "figures", "estimate", "estimates", "info", "information", "strictly",
    "seller", "vendor", "supplier",
  ]
}
