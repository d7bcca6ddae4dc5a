/// Tells what still has to be filled in from what is written.
enum PlaceholderText {
  /// Whether a text as a whole is a placeholder: `[Name]`, `{date}`, `<name>`, `TBD`.
  static func isWhole(_ text: String) -> Bool {
    guard let first = text.utf8.first, text.utf8.count >= 3 else { return false }
    switch first {
    case UInt8(ascii: "["): return isEnclosed(text, UInt8(ascii: "]"))
    case UInt8(ascii: "{"): return isEnclosed(text, UInt8(ascii: "}"))
    case UInt8(ascii: "<"):
      return isEnclosed(text, UInt8(ascii: ">")) && !HTMLNames.all.contains(Words.of(text).first ?? "")
    default: return text.utf8.count == 3 && ["tbd", "tbc", "tba", "???"].contains(text.lowercased())
    }
  }

  /// Whether the bracket that a text begins with closes at its end, around more than one sign; `[x]` is a tick.
  private static func isEnclosed(_ text: String, _ close: UInt8) -> Bool {
    text.utf8.count > 3 && text.utf8.last == close && !text.utf8.dropLast().contains(close)
  }
}
