/// Makes text safe to show: what a terminal would obey or hide is spelled out.
public enum VisibleText {
  /// The text with control and bidirectional characters as `\u{1b}`; line ends are spelled out too.
  public static func of(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isHidden) else { return text }
    return text.unicodeScalars.reduce(into: "") { shown, scalar in
      if isHidden(scalar) { shown += spelledOut(scalar) } else { shown.unicodeScalars.append(scalar) }
    }
  }

  private static func spelledOut(_ scalar: Unicode.Scalar) -> String {
    "\\u{\(String(scalar.value, radix: 16))}"
  }

  static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0: true
    // Marks, embeddings and isolates that turn the direction of what follows.
    case 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    // A zero-width space and a byte order mark in the midst of a text.
    case 0x200B, 0xFEFF: true
    // Tags, letters that nobody sees.
    case 0xE0001, 0xE0020...0xE007F: true
    default: false
    }
  }
}
