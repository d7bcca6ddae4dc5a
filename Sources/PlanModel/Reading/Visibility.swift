import PlanSyntax

/// Who may see a row, a column, a field or a passage.
enum Visibility {
  /// Whether a cell, a header or a bracket keeps what it stands for out of everything shared: `internal`,
  /// `Margin (us only)`, `not shared`.
  static func isInternal(_ text: String) -> Bool {
    let words = Words.of(text)
    return words.contains(where: secrets.contains)
      || zip(words, words.dropFirst()).contains { pair in pairs.contains { $0 == pair } }
  }

  /// Whether a name alone says so: `Internal`, `Private notes`, `[internal]` at the beginning of a text.
  static func isInternal(name: String) -> Bool {
    let words = Words.of(name)
    return words.contains { $0 == "internal" || $0 == "private" } && words.allSatisfy(nameWords.contains)
  }

  private static let secrets: Set<String> = ["internal", "private", "confidential", "hidden", "secret", "intern"]
  private static let pairs = [
    ("us", "only"), ("seller", "only"), ("vendor", "only"), ("supplier", "only"), ("not", "shared"), ("do", "not"),
    ("our", "eyes"),
  ]
  private static let nameWords: Set<String> = [
    "internal", "private", "only", "note", "notes", "comment", "comments", "remark", "remarks", "our",
  ]
}
