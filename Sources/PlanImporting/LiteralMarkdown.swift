import PlanModel

/// A text as Markdown that is read as that very text, in a cell or at the beginning of a paragraph.
public enum LiteralMarkdown {
  /// In one line: signs that would be markup are escaped, line ends become `<br>`, and white space at either end goes.
  public static func text(_ text: String) -> String {
    let scalars = Array(text.trimmingSpace.unicodeScalars)
    let hasPairs = scalars.count { $0 == "~" } > 1
    let opening = openingMark(in: scalars)
    var markdown = ""
    for (place, scalar) in scalars.enumerated() {
      switch scalar {
      case "\n" where place > 0 && scalars[place - 1] == "\r": continue
      case "\n", "\r": markdown += "<br>"
      case "~" where hasPairs: markdown += tilde(at: place, in: scalars)
      default:
        if place == opening || isMarkup(place, in: scalars) { markdown += "\\" }
        markdown.unicodeScalars.append(scalar)
      }
    }
    return markdown
  }

  private static func isMarkup(_ place: Int, in scalars: [Unicode.Scalar]) -> Bool {
    switch scalars[place] {
    case "\\", "`", "*", "[", "<", "|": true
    // At the end of a heading it would close it.
    case "#": place == scalars.count - 1
    case "_": !isWord(place - 1, scalars) || !isWord(place + 1, scalars)
    case "&": isEntity(scalars[(place + 1)...])
    default: false
    }
  }

  /// An escaped tilde; of two in a row the second stands behind a comment, since `~~` strikes out though it is escaped.
  private static func tilde(at place: Int, in scalars: [Unicode.Scalar]) -> String {
    place > 0 && scalars[place - 1] == "~" ? "<!-- -->\\~" : "\\~"
  }

  /// `&amp;`, `&#38;`: a name or a number that ends with a semicolon (CommonMark, section 2.5).
  private static func isEntity(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    let name = rest.prefix { isWord($0) || $0 == "#" }
    return !name.isEmpty && rest.dropFirst(name.count).first == ";"
  }

  private static func isWord(_ place: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    scalars.indices.contains(place) && isWord(scalars[place])
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "0"..."9", "a"..."z", "A"..."Z": true
    default: false
    }
  }

  /// The sign that would begin a block where a text begins a line: `#`, `>`, `-`, `+`, `=`, or what ends a number.
  private static func openingMark(in scalars: [Unicode.Scalar]) -> Int? {
    let digits = scalars.prefix { ("0"..."9").contains($0) }.count
    guard scalars.indices.contains(digits) else { return nil }
    let scalar = scalars[digits]
    guard digits == 0 else { return [".", ")"].contains(scalar) && isSpace(digits + 1, scalars) ? digits : nil }
    switch scalar {
    case ">", "=": return 0
    case "#", "-", "+":
      return isSpace(1, scalars) || scalars.allSatisfy { $0 == scalar || $0 == " " } || scalar == "#" ? 0 : nil
    default: return nil
    }
  }

  private static func isSpace(_ place: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    !scalars.indices.contains(place) || scalars[place].properties.isWhitespace
  }
}
