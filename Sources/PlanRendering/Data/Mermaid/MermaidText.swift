/// An author's words where Mermaid reads a label: one line, and no character that means something to it.
enum MermaidText {
  /// The text with Mermaid's entities, as `#58;` for a colon.
  static func of(_ text: String) -> String {
    let words = text.unicodeScalars.split { $0.properties.isWhitespace || $0.properties.generalCategory == .control }
    return words.map { $0.map(escaped).joined() }.joined(separator: " ")
  }

  /// The text where a line begins with it: no instruction either, and no date.
  static func label(_ text: String) -> String {
    let safe = of(text)
    guard beginsLikeKeyword(safe), let first = safe.unicodeScalars.first else { return safe }
    return entity(first) + String(safe.unicodeScalars.dropFirst())
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    "#;:%,<>&\"`{}".unicodeScalars.contains(scalar) ? entity(scalar) : String(scalar)
  }

  private static func entity(_ scalar: Unicode.Scalar) -> String { "#\(scalar.value);" }

  /// Whether a line could be taken for an instruction, or for a date.
  private static func beginsLikeKeyword(_ line: String) -> Bool {
    let start = line.prefix(20).lowercased()
    return start.utf8.first.map { (0x30...0x39).contains($0) } == true || keywords.contains(where: start.hasPrefix)
  }

  private static let keywords = [
    "gantt", "title", "section", "dateformat", "inclusiveenddates", "topaxis", "axisformat", "tickinterval", "includes",
    "excludes", "todaymarker", "weekday", "weekend", "href", "call", "click", "acctitle", "accdescr",
  ]
}
