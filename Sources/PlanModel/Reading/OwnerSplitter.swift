/// Cuts an owner cell into the names it holds.
struct OwnerSplitter {
  let sides: SideWords
  let directory: Directory
  /// Characters in which a company's name is looked for.
  private static let longestCompany = 120

  /// The names in a text, dashes and the like left out.
  func names(in text: Substring) -> [Substring] {
    let whole = text.trimmed
    if PlaceholderText.isWhole(String(whole)) || sides.isCompany(Words.of(whole)) { return [whole] }
    let parts = parts(of: whole) { separatorLength($0, in: whole, at: $1) }.filter { !$0.saysNothing }
    return joiningTitles(parts, of: whole)
  }

  /// A lone title behind a comma is that of the person before it, as in `Dan Ortiz, CFO (Globex)`, unless the plan says
  /// who has it.
  private func joiningTitles(_ parts: [Substring], of text: Substring) -> [Substring] {
    guard parts.count > 1 else { return parts }
    var joined: [Substring] = []
    for part in parts {
      let head = WrittenName(part).head
      if !RoleWords.isTitle(head) {
        // With a role or a team beside it, the cell may list several.
        guard RoleWords.isPersonName(head) else { return parts }
        joined.append(part)
      } else if !directory.knows(role: head), let name = joined.popLast(), TitledName.isFullName(String(name)),
        !sides.isCompany(Words.of(name)),
        text[name.endIndex..<part.startIndex].trimmed == ","
      {
        joined.append(text[name.startIndex..<part.endIndex])
      } else {
        return parts
      }
    }
    return joined
  }

  /// The parts around slashes, for a column whose header has one.
  func sides(of text: Substring) -> [Substring] {
    parts(of: text) { byte, _ in byte == UInt8(ascii: "/") ? 1 : 0 }
  }

  /// Cuts at separators that stand outside of brackets.
  private func parts(of text: Substring, _ separator: (UInt8, Substring.Index) -> Int) -> [Substring] {
    var parts: [Substring] = []
    var depth = 0
    var start = text.startIndex
    var index = text.startIndex
    while index < text.endIndex {
      var length = 0
      switch text.utf8[index] {
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "<"): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ">"): depth = max(depth - 1, 0)
      case let byte where depth == 0: length = separator(byte, index)
      default: break
      }
      let next = text.utf8.index(index, offsetBy: max(length, 1))
      if length > 0, !isInsideCompany(text, start, next) {
        parts.append(text[start..<index].trimmed)
        start = next
      }
      index = next
    }
    parts.append(text[start...].trimmed)
    return parts
  }

  /// Bytes of the separator that a byte begins; 0 where it begins none.
  private func separatorLength(_ byte: UInt8, in text: Substring, at index: Substring.Index) -> Int {
    switch byte {
    case UInt8(ascii: " "):
      [" and ", " with "].first { text[index...].prefix($0.count).lowercased() == $0 }.map(\.utf8.count) ?? 0
    case UInt8(ascii: "&"): isInsideAbbreviation(text, index) ? 0 : 1
    case UInt8(ascii: "+"), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "/"), UInt8(ascii: "\n"): 1
    default: 0
    }
  }

  /// `R&D` is one word.
  private func isInsideAbbreviation(_ text: Substring, _ index: Substring.Index) -> Bool {
    guard index > text.startIndex, let after = text[index...].dropFirst().first else { return false }
    return text[..<index].last?.isUppercase == true && after.isUppercase
  }

  /// `Bea Pell / Pell & Sons`: the ampersand of a company that a field names is no separator.
  private func isInsideCompany(_ text: Substring, _ start: Substring.Index, _ next: Substring.Index) -> Bool {
    guard sides.hasLongCompany else { return false }
    let words = Words.of(text[start...].prefix(Self.longestCompany))
    let count = Words.of(text[start..<next]).count
    let taken = words.count - sides.withoutCompany(words).count
    return taken > count && count > 0
  }
}
