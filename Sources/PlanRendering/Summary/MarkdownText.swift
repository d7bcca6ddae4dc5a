/// An author's text as Markdown that shows it, and makes nothing of it.
enum MarkdownText {
  /// In one line: every sign that would be markup where it stands is escaped, and no other.
  static func of(_ text: String) -> String {
    let line = VisibleText.of(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    let scalars = Array(line.unicodeScalars)
    let listMark = mark(in: scalars)
    return scalars.indices.reduce(into: "") { markdown, place in
      let scalar = scalars[place]
      if place == listMark || isMarkup(scalar) || isOfAddress(place, in: scalars) { markdown += "\\" }
      markdown.unicodeScalars.append(scalar)
      // Behind these, chats look for people and issues once the Markdown is read: a joiner, which is not seen, parts them.
      if scalar == "@" || scalar == "#" { markdown += "\u{2060}" }
    }
  }

  /// ASCII punctuation that is markup wherever it stands; it may be escaped (CommonMark, section 2.4).
  private static func isMarkup(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "~", "&", "@": true
    default: false
    }
  }

  /// Whether it is the colon of `http://` or a dot of `www.`, which are links without any sign (GFM, section 6.9).
  private static func isOfAddress(_ place: Int, in scalars: [Unicode.Scalar]) -> Bool {
    switch scalars[place] {
    case ":":
      scalars[(place + 1)...].prefix(2).elementsEqual(["/", "/"]) || isBehind("mailto", place, scalars)
        || isBehind("xmpp", place, scalars)
    case ".": isBehind("www", place, scalars)
    default: false
    }
  }

  private static func isBehind(_ word: String, _ place: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    let before = scalars[..<place].suffix(word.unicodeScalars.count)
    return before.elementsEqual(word.unicodeScalars) { $0.properties.lowercaseMapping == String($1) }
  }

  /// The sign that would begin a list or a ruler where a text begins a line: `-`, `+`, `=`, or what ends a number.
  private static func mark(in scalars: [Unicode.Scalar]) -> Int? {
    let digits = scalars.prefix { ("0"..."9").contains($0) }.count
    guard scalars.indices.contains(digits) else { return nil }
    let scalar = scalars[digits]
    return (digits == 0 ? ["-", "+", "="] : [".", ")"]).contains(scalar) ? digits : nil
  }
}
