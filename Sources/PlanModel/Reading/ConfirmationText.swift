import PlanSyntax
import PlanText

/// A part of a field `Confirmed`, cut into who and when.
struct ConfirmationText {
  /// What the field is called.
  let field: String
  /// Who confirmed, with brackets; empty where only a day is written.
  let names: String
  /// The words of the day; nil where there are none.
  let day: Substring?
  /// What the words of the day say.
  let syntax: DateSyntax
  let range: SourceRange

  /// Whether it says that nobody has confirmed yet, or only that somebody has: `not yet`, `yes`.
  var isOpen: Bool {
    let words = Words.of(names)
    return Self.answers.contains(words.joined(separator: " "))
      || words.indices.contains { index in Self.openings.contains { words[index...].starts(with: $0) } }
  }

  /// What is no name where it stands alone.
  private static let answers: Set = [
    "agreed", "approved", "confirmed", "done", "expected", "ja", "nein", "no", "ok", "okay", "open", "planned", "soon",
    "tba", "tbc", "tbd", "unconfirmed", "yes",
  ]

  /// What keeps a confirmation open wherever it stands, as in `Ruth Adler: pending`.
  private static let openings = [
    "not yet", "pending", "awaiting", "awaited", "outstanding", "waiting", "to be confirmed", "to be done", "to come",
    "to confirm", "will confirm", "noch nicht", "noch offen", "ausstehend", "steht aus",
  ].map { $0.split(separator: " ").map(String.init) }

  /// The parts of the values of all fields `Confirmed`, around semicolons; what is struck through no longer counts.
  static func all(in fields: [Field], of source: SourceText) -> [ConfirmationText] {
    fields.filter { $0.key == .confirmed }.flatMap { field in
      let text = field.value.strikes.filter { !$0.isStruck }.map(\.text).joined()
      return text.split(separator: ";").map(\.trimmed).filter { !$0.saysNothing }.map { part in
        ConfirmationText(part, of: field.name, at: source.range(of: part, in: field.range) ?? field.range)
      }
    }
  }

  private init(_ text: Substring, of field: String, at range: SourceRange) {
    self.field = field
    self.range = range
    day = WrittenDays.first(in: text) ?? Self.vagueDay(in: text)
    syntax = DateSyntax(Inlines(text: day.map { String($0) } ?? ""))
    guard let day else {
      names = String(text)
      return
    }
    let before = Self.withoutSigns(text[..<day.startIndex])
    names = before.isEmpty ? Self.withoutSigns(text[day.endIndex...]) : before
  }

  /// What stands behind the name in place of a day: `June 2026`, `[date]`.
  private static func vagueDay(in text: Substring) -> Substring? {
    guard let comma = text.lastIndex(of: ",") else { return nil }
    let rest = text[text.index(after: comma)...].trimmed
    // Which day it would mean does not matter here.
    let isVague = VagueDate.suggestion(for: String(rest), asOf: .first) != nil
    return isVague || PlaceholderText.isWhole(String(rest)) ? rest : nil
  }

  /// Names without what joins them to the day; a bracket that held both is closed again.
  private static func withoutSigns(_ text: Substring) -> String {
    let signs = " \u{A0}\t,:.-–—"
    var rest = text
    while let first = rest.first, (signs + ")").contains(first) { rest.removeFirst() }
    while let last = rest.last, (signs + "([").contains(last) { rest.removeLast() }
    for word in ["agreed by ", "approved by ", "confirmed by ", "on ", "by "] where rest.lowercased().hasPrefix(word) {
      rest = rest.dropFirst(word.count)
    }
    for word in [" on", " by"] where rest.lowercased().hasSuffix(word) { rest = rest.dropLast(word.count) }
    let isOpen = rest.utf8.count { $0 == UInt8(ascii: "(") } > rest.utf8.count { $0 == UInt8(ascii: ")") }
    return rest.trimmingSpace + (isOpen ? ")" : "")
  }
}
