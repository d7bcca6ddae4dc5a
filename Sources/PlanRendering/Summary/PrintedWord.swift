import PlanText

/// A part of a text that lines are not broken inside: a word, or an ideograph.
struct PrintedWord {
  let text: Substring
  /// Whether a space stands before it.
  let isBehindSpace: Bool
  /// Its width where it is not bold, in hundredths of the em of its type.
  let width: Int
  /// Of its characters.
  let count: Int

  /// As it follows what stands before.
  var written: String { (isBehindSpace ? " " : "") + text }

  /// The words of a text in order; whatever space is between them counts as one.
  static func all(in text: String) -> [PrintedWord] {
    var words: [PrintedWord] = []
    for run in text.utf8.split(whereSeparator: isSpace) {
      let isPlain = run.allSatisfy { $0 < 0x80 }
      if isPlain { words.append(plain(run, isBehindSpace: !words.isEmpty)) } else { append(Substring(run), to: &words) }
    }
    return words
  }

  /// Most words are: their bytes are their characters.
  private static func plain(_ run: Substring.UTF8View, isBehindSpace: Bool) -> PrintedWord {
    PrintedWord(
      text: Substring(run), isBehindSpace: isBehindSpace,
      width: run.reduce(0) { $0 + GlyphWidth.of(Unicode.Scalar($1)) }, count: run.count)
  }

  private static func append(_ run: Substring, to words: inout [PrintedWord]) {
    for part in run.split(whereSeparator: \.isWhitespace) {
      var rest = part
      while let first = rest.first {
        let text = isWide(first) ? rest.prefix(1) : rest.prefix { !isWide($0) }
        let isFirst = rest.startIndex == part.startIndex
        words.append(PrintedWord(text, isBehindSpace: isFirst && !words.isEmpty))
        rest = rest[text.endIndex...]
      }
    }
  }

  private init(_ text: Substring, isBehindSpace: Bool) {
    self.init(
      text: text, isBehindSpace: isBehindSpace, width: text.reduce(0) { $0 + GlyphWidth.of($1) }, count: text.count)
  }

  private init(text: Substring, isBehindSpace: Bool, width: Int, count: Int) {
    self.text = text
    self.isBehindSpace = isBehindSpace
    self.width = width
    self.count = count
  }

  private static func isWide(_ character: Character) -> Bool { DisplayWidth.of(character) == 2 }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte }
}
