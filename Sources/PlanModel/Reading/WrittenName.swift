/// One name in an owner cell, taken apart: `👤 Dana Wu (Buyer CFO) <dana@acme.example>`.
struct WrittenName {
  /// As it was written, without white space at either end.
  let text: String
  /// Without brackets, address, `@` and signs at either end; the whole text where nothing else is left.
  let head: String
  /// What stands in round or square brackets.
  let bracket: String?
  let email: String?
  let isHandle: Bool

  init(_ part: Substring) {
    text = String(part)
    var rest = part.trimmed.drop { !Self.canBegin($0) }
    let address = Self.address(in: rest)
    email = address.map(String.init)
    let behind = address.map { rest[$0.endIndex...].drop { $0 == ">" }.trimmed }
    if let address { rest = rest[..<address.startIndex].trimmed }
    while let last = rest.last, !Self.canEnd(last) { rest.removeLast() }
    let (main, inside) = Self.splitBracket(rest)
    bracket = inside ?? behind.flatMap { Self.splitBracket($0).bracket }
    isHandle = main.first == "@"
    let name = String(isHandle ? main.dropFirst() : main)
    head = !name.isEmpty ? name : inside ?? email ?? text
  }

  private static func address(in text: Substring) -> Substring? {
    guard text.utf8.contains(UInt8(ascii: "@")) else { return nil }
    return text.split { $0.isWhitespace || "<>()".contains($0) }.first(where: isAddress)
  }

  /// `Name (side)`, `Name [side]` or `(side) Name`.
  private static func splitBracket(_ text: Substring) -> (main: Substring, bracket: String?) {
    for (open, close) in [("(", ")"), ("[", "]")] as [(Character, Character)] {
      if text.last == close, let start = opening(of: text, open, close) {
        return (text[..<start].trimmed, text[start...].dropFirst().dropLast().trimmingSpace)
      }
      if text.first == open, let end = text.firstIndex(of: close) {
        return (text[text.index(after: end)...].trimmed, text[..<end].dropFirst().trimmingSpace)
      }
    }
    return (text, nil)
  }

  /// Where the bracket begins that the last sign closes.
  private static func opening(of text: Substring, _ open: Character, _ close: Character) -> Substring.Index? {
    var depth = 0
    for index in text.indices.reversed() {
      if text[index] == close { depth += 1 }
      if text[index] == open { depth -= 1 }
      if depth == 0 { return index }
    }
    return nil
  }

  private static func isAddress(_ text: Substring) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".")
  }

  private static func canBegin(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || "@([{<\"'“".contains(character)
  }

  private static func canEnd(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || ")]}>.\"'”".contains(character)
  }
}
