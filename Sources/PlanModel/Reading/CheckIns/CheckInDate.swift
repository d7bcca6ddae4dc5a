import PlanSyntax
import PlanText

/// A date at the beginning of what a check-in says, with whatever stands behind it.
enum CheckInDate {
  /// The date of a field, as `Monday 2026-11-02, 10am` in `Monday 2026-11-02, 10am Europe/Berlin, 30 min`.
  static func written(_ field: Field, in source: SourceText) -> WrittenDate? {
    if DateSyntax(field.value).current != nil { return WrittenDate(field) }
    let text = field.value.strikes.filter { !$0.isStruck }.map(\.text).joined(separator: " ")
    guard let found = leading(text[...]) else {
      return DateSyntax(field: field.value).current == nil ? nil : WrittenDate(field)
    }
    let range = source.range(of: found.text, in: field.range) ?? field.range
    return WrittenDate(String(found.text), found.syntax, at: range)
  }

  /// The longest date that a text begins with, of eight words at most.
  static func leading(_ text: Substring) -> (text: Substring, syntax: DateSyntax)? {
    var ends: [Substring.Index] = []
    var index = text.startIndex
    while ends.count < 8, index < text.endIndex {
      let end = text[index...].firstIndex(of: " ") ?? text.endIndex
      ends.append(end)
      index = end == text.endIndex ? end : text.index(after: end)
    }
    for end in ends.reversed() {
      let part = String(text[..<end].trimmed)
      let bare = part.last == "," || part.last == ";" ? String(part.dropLast()) : part
      let syntax = DateSyntax(Inlines(text: bare))
      if case .single(let part) = syntax.value, !part.expression.isRelative { return (text[..<end].trimmed, syntax) }
    }
    return nil
  }
}
