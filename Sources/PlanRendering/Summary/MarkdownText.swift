/// An author's text as Markdown that shows it, and makes nothing of it.
enum MarkdownText {
  /// In one line: every sign that could be markup is escaped.
  static func of(_ text: String) -> String {
    let line = VisibleText.of(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    return line.unicodeScalars.reduce(into: "") { markdown, scalar in
      if isMarkup(scalar) { markdown += "\\" }
      markdown.unicodeScalars.append(scalar)
      // Behind these, chats look for people and issues once the Markdown is read: a joiner, which is not seen, parts them.
      if scalar == "@" || scalar == "#" { markdown += "\u{2060}" }
    }
  }

  /// All ASCII punctuation that CommonMark or GFM give a meaning; it may be escaped (CommonMark, section 2.4).
  private static func isMarkup(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "(", ")", "#", "+", "-", ".", "!", "|", "~", "&", ":", "@":
      true
    default: false
    }
  }
}
