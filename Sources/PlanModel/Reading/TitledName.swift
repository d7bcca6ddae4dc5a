/// Somebody's full name beside a title that one person has: `Dan Ortiz, CFO`, `Ann Cho - AE`, `CFO: Dan Ortiz`.
struct TitledName {
  let name: String
  let title: String

  init?(_ text: String) {
    guard let halves = Self.halves(of: text) else { return nil }
    if Self.isFullName(halves.first), RoleWords.isTitle(halves.second) {
      (name, title) = halves
    } else if Self.isFullName(halves.second), RoleWords.isTitle(halves.first) {
      (title, name) = halves
    } else {
      return nil
    }
  }

  /// A word alone may as well be a company's: `Apex - CFO`.
  static func isFullName(_ text: String) -> Bool {
    text.contains(where: \.isWhitespace) && RoleWords.isPersonName(text)
  }

  /// What stands around the only sign that divides a text.
  static func halves(of text: String) -> (first: String, second: String)? {
    for sign in [",", " - ", " – ", " — ", ":"] {
      let parts = text[...].components(around: sign).filter { !$0.isEmpty }.map(\.trimmingSpace)
      if parts.count == 2, parts.allSatisfy({ !$0.isEmpty }) { return (parts[0], parts[1]) }
    }
    return nil
  }
}
