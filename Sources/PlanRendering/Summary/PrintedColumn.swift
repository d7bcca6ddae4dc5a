/// A column of text on paper: how many lines a text takes in it, and how much of it fits.
///
/// There is nobody to set the page and look: what fits by this fits in any font, and what does not is cut here, in words.
struct PrintedColumn {
  /// In hundredths of the em of its type.
  let width: Int
  var isBold = false

  /// Lines, broken at spaces, and inside words that fit in no line.
  func lines(of text: String) -> Int {
    text.split(whereSeparator: \.isWhitespace).reduce(into: Flow(self)) { $0.add($1) }.lines
  }

  /// The text on so many lines, its words a space apart; cut behind a word, with `…` in place of the rest.
  func cut(_ text: String, lines: Int) -> String {
    let words = text.split(whereSeparator: \.isWhitespace)
    var flow = Flow(self)
    var fitting = 0
    for (place, word) in words.enumerated() {
      flow.add(word)
      if flow.lines > lines { return fitting > 0 ? Self.cut(words, to: fitting) : start(of: word, lines: lines) }
      if flow.hasRoom(lines) { fitting = place + 1 }
    }
    return words.joined(separator: " ")
  }

  private static func cut(_ words: [Substring], to count: Int) -> String {
    // The space does not break: the dots stand behind the last word.
    words.prefix(count).joined(separator: " ") + "\u{A0}…"
  }

  /// As much of a word as fits.
  private func start(of word: Substring, lines: Int) -> String {
    var flow = Flow(self)
    return word.prefix { character in
      flow.add(character)
      return flow.hasRoom(lines)
    } + "…"
  }

  /// Words that fill lines one after the other.
  private struct Flow {
    private let width: Int
    private let boldness: Int
    private(set) var lines = 1
    private var used = 0

    init(_ column: PrintedColumn) {
      width = max(column.width, 150)
      boldness = column.isBold ? GlyphWidth.boldness : 0
    }

    mutating func add(_ word: Substring) {
      let space = used == 0 ? 0 : GlyphWidth.space + boldness
      let length = word.reduce(0) { $0 + self.length(of: $1) }
      if used + space + length <= width {
        used += space + length
      } else {
        if used > 0 { breakLine() }
        if length <= width { used = length } else { for character in word { add(character) } }
      }
    }

    mutating func add(_ character: Character) {
      let length = length(of: character)
      if used + length > width { breakLine() }
      used += length
    }

    /// Whether `…` can follow.
    func hasRoom(_ lines: Int) -> Bool {
      let dots = GlyphWidth.space + GlyphWidth.ellipsis + 2 * boldness
      return self.lines < lines || self.lines == lines && used + dots <= width
    }

    private func length(of character: Character) -> Int { GlyphWidth.of(character) + boldness }

    private mutating func breakLine() {
      lines += 1
      used = 0
    }
  }
}
