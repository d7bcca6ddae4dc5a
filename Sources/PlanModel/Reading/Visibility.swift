import PlanSyntax

/// Who may see a row or a column.
enum Visibility {
  /// Whether a cell keeps its row out of everything shared.
  static func isInternal(_ text: String) -> Bool {
    Words.of(text).contains { $0 == "internal" || $0 == "private" }
  }

  /// Whether a header keeps its column out of everything shared: `Notes (internal)`, `Margin (us only)`.
  static func isInternal(header: String) -> Bool {
    let words = Words.of(header)
    return words.contains { $0 == "internal" || $0 == "private" }
      || zip(words, words.dropFirst()).contains { $0 == ("us", "only") }
  }
}
