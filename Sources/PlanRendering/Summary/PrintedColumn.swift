/// A column of text on paper: how many lines a text takes in it, and how much of it fits.
///
/// There is nobody to set the page and look: what fits by this fits in any font, and what does not is cut here, in words.
struct PrintedColumn {
  /// In hundredths of the em of its type.
  let width: Int
  var isBold = false

  /// Lines, broken at spaces and between ideographs, and inside words that fit in no line.
  func lines(of text: String) -> Int {
    plainLines(of: text) ?? lines(of: PrintedWord.all(in: text))
  }

  /// Those of a text of ASCII with its words a space apart, each of which fits in a line: most are so; nil for others.
  private func plainLines(of text: String) -> Int? {
    var flow = Flow(self)
    var text = text
    let areFitting = text.withUTF8 { bytes in
      var (width, count) = (0, 0)
      for index in bytes.indices {
        let byte = unsafe bytes[index]
        if 0x21..<0x7F ~= byte {
          width += GlyphWidth.ofASCII(byte)
          count += 1
        } else {
          guard byte == 0x20, count > 0, flow.addWhole(width: width, count: count) else { return false }
          (width, count) = (0, 0)
        }
      }
      return count > 0 && flow.addWhole(width: width, count: count)
    }
    return areFitting ? flow.lines : nil
  }

  private func lines(of words: [PrintedWord]) -> Int {
    words.reduce(into: Flow(self)) { $0.add($1) }.lines
  }

  /// The text on so many lines, its words a space apart; cut behind a word, with `…` in place of the rest.
  func cut(_ text: String, lines: Int) -> String {
    if let count = plainLines(of: text), count <= lines { return text }
    let words = PrintedWord.all(in: text)
    return self.lines(of: words) <= lines ? words.reduce(into: "") { $0 += $1.written } : cut(words, lines: lines)
  }

  private func cut(_ words: [PrintedWord], lines: Int) -> String {
    var flow = Flow(self)
    var whole = ""
    // The longest beginning that fits with the dots behind it.
    var fitting = (text: "", flow: flow)
    for word in words {
      let isNext = whole == fitting.text
      flow.add(word)
      if flow.lines > lines {
        let isLong = flow.isTooNarrow(for: word) && isNext
        // The space does not break: the dots stand behind the last word.
        return isLong || fitting.text.isEmpty
          ? Self.start(of: isNext ? word.written : whole, behind: fitting, lines) : fitting.text + "\u{A0}…"
      }
      whole += word.written
      if flow.hasRoom(lines) { fitting = (whole, flow) }
    }
    return whole
  }

  /// As much of a word as fits, where it is longer than a line.
  private static func start(of word: String, behind fitting: (text: String, flow: Flow), _ lines: Int) -> String {
    var flow = fitting.flow
    flow.startLine()
    let start = word.prefix { character in
      flow.add(character)
      return flow.hasRoom(lines)
    }
    return fitting.text + start + "…"
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

    mutating func add(_ word: PrintedWord) {
      let space = used == 0 || !word.isBehindSpace ? 0 : GlyphWidth.space + boldness
      let length = length(of: word)
      if used + space + length <= width {
        used += space + length
      } else {
        startLine()
        for character in word.text { add(character) }
      }
    }

    /// Adds a word behind a space; false for one that is longer than a line.
    mutating func addWhole(width word: Int, count: Int) -> Bool {
      let space = used == 0 ? 0 : GlyphWidth.space + boldness
      let length = word + count * boldness
      if length > width { return false }
      if used + space + length > width { startLine() }
      used += (used == 0 ? 0 : space) + length
      return true
    }

    /// What is longer than a line begins on one of its own.
    mutating func startLine() {
      if used > 0 { breakLine() }
    }

    func isTooNarrow(for word: PrintedWord) -> Bool { length(of: word) > width }

    private func length(of word: PrintedWord) -> Int { word.width + word.count * boldness }

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
