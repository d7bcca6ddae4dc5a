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

  /// Whether a heading keeps all below it to its author: it is such a name, or ends in a bracket that says so.
  static func isInternal(heading text: some StringProtocol) -> Bool {
    if isInternal(name: String(text)) { return true }
    let end = text.reversed().drop { $0.isWhitespace || $0 == "*" || $0 == "_" }
    guard let closing = end.first, closing == ")" || closing == "]" else { return false }
    let bracket = end.dropFirst().prefix { $0 != "(" && $0 != "[" }
    return isInternal(String(bracket.reversed()))
  }

  /// Whether a paragraph, an item of a list or a value is kept to its author: by a name before a colon in one of its
  /// lines, or by a bracket at one of its ends.
  static func isInternal(item text: String) -> Bool {
    if isInternal(heading: text) || begins(withBracket: text) { return true }
    return text.split(whereSeparator: \.isNewline).contains { line in
      line.split(separator: "|").contains { part in
        let parts = part.split(separator: ":", maxSplits: 1)
        return parts.count == 2 && isInternal(heading: parts[0])
      }
    }
  }

  private static func begins(withBracket text: String) -> Bool {
    guard let opening = text.first, opening == "[" || opening == "(" else { return false }
    let bracket = text.dropFirst().prefix { $0 != "]" && $0 != ")" }
    return bracket.count < 24 && isInternal(name: String(bracket))
  }

  private static let secrets: Set<String> = ["confidential", "hidden", "secret", "intern"]
  private static let pairs = [
    ("seller", "only"), ("vendor", "only"), ("supplier", "only"), ("not", "shared"), ("do", "not"),
    ("our", "eyes"),
  ]
  private static let nameWords: Set<String> = [
    "internal", "private", "only", "note", "notes", "comment", "comments", "remark", "remarks", "our",
  ]
}
