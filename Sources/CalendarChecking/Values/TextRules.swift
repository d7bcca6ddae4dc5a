import CalendarSyntax
import PlanModel
import PlanText

extension CalendarRule {
  static let escapeUnknown = CalendarRule(
    "escape-unknown", .error, source: "RFC 5545, section 3.3.11",
    summary: "A backslash stands before something that is not escaped, and readers differ on whether they show it.",
    advice: "Escape only backslash, comma, semicolon and line end: `\\\\`, `\\,`, `\\;` and `\\n`.",
    eachProperty: { facts, property in
      guard property.type == .text, !property.isForeign else { return [] }
      return escapes(in: property.line.value).filter { !isKnown($0) }.map { escape in
        let text = Wording.quoted(String(decoding: escape, as: UTF8.self))
        return CalendarFinding(at: facts.place(escape), "\(text) is no escape", help: help(for: escape))
      }
    })

  static let textNotEscaped = CalendarRule(
    "text-not-escaped", .error, source: "RFC 5545, section 3.3.11",
    summary: "A comma or semicolon of a text is not escaped; readers cut the text there or take it for a list.",
    advice: "Write a backslash before it: `\\,` or `\\;`.",
    eachProperty: { facts, property in
      guard property.type == .text, !property.isForeign, property.definition?.isStructured != true else { return [] }
      let value = property.line.value
      let escaped = Set(escapes(in: value).map { $0.startIndex + 1 })
      let isList = property.definition?.isList == true
      let bare = value.indices.first { index in
        let isDivider = value[index] == UInt8(ascii: ";") || !isList && value[index] == UInt8(ascii: ",")
        return isDivider && !escaped.contains(index)
      }
      guard let bare else { return [] }
      let mark = String(decoding: value[bare...bare], as: UTF8.self)
      return [
        CalendarFinding(
          at: facts.place(value[bare...bare]), "\(property.name) holds \(Wording.quoted(mark)) without a backslash",
          help: "write \\\(mark)")
      ]
    })

  /// Each backslash with the character that it stands before, if there is one.
  private static func escapes(in value: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var escapes: [ArraySlice<UInt8>] = []
    var index = value.startIndex
    while let backslash = value[index...].firstIndex(of: UInt8(ascii: "\\")) {
      var end = min(backslash + 2, value.endIndex)
      // A character beyond ASCII is taken whole.
      while end < value.endIndex, value[end] & 0xC0 == 0x80 { end += 1 }
      escapes.append(value[backslash..<end])
      index = end
    }
    return escapes
  }

  private static func isKnown(_ escape: ArraySlice<UInt8>) -> Bool {
    escape.count == 2 && escape.last.map { Array("\\,;nN".utf8).contains($0) } ?? false
  }

  private static func help(for escape: ArraySlice<UInt8>) -> String {
    escape.count == 1
      ? "write \\\\ for a backslash" : "take the backslash out, or write \\\\ for a backslash that is meant"
  }
}

extension PropertyFacts {
  /// Whether only those who made the property know how its value is written.
  fileprivate var isForeign: Bool { definition == nil }
}
