import PlanText

/// A part of a text that lines are not broken inside: a word, or an ideograph.
struct PrintedWord {
  let text: Substring
  /// Whether a space stands before it.
  let isBehindSpace: Bool

  /// As it follows what stands before.
  var written: String { (isBehindSpace ? " " : "") + text }

  /// The words of a text in order; whatever space is between them counts as one.
  static func all(in text: String) -> [PrintedWord] {
    var words: [PrintedWord] = []
    for run in text.split(whereSeparator: \.isWhitespace) { append(run, to: &words) }
    return words
  }

  private static func append(_ run: Substring, to words: inout [PrintedWord]) {
    var rest = run
    while let first = rest.first {
      let count = isWide(first) ? 1 : rest.prefix { !isWide($0) }.count
      let isFirst = rest.startIndex == run.startIndex
      words.append(PrintedWord(text: rest.prefix(count), isBehindSpace: isFirst && !words.isEmpty))
      rest = rest.dropFirst(count)
    }
  }

  private static func isWide(_ character: Character) -> Bool { DisplayWidth.of(character) == 2 }
}
