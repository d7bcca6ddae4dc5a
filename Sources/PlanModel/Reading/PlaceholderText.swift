/// Tells what still has to be filled in from what is written.
enum PlaceholderText {
  /// Whether a text as a whole is a placeholder: `[Name]`, `{date}`, `<name>`, `TBD`.
  static func isWhole(_ text: String) -> Bool {
    guard let first = text.utf8.first, let last = text.utf8.last else { return false }
    switch (first, last) {
    case (UInt8(ascii: "["), UInt8(ascii: "]")), (UInt8(ascii: "{"), UInt8(ascii: "}")),
      (UInt8(ascii: "<"), UInt8(ascii: ">")):
      return text.utf8.count > 3
    default:
      return ["tbd", "tbc", "tba", "???"].contains(text.lowercased())
    }
  }
}
