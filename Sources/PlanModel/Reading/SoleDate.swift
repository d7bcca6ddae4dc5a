import PlanSyntax

/// The only date of a text that is more than a date, as in `2026-06-12 by Ana`.
enum SoleDate {
  /// The date or range that a text begins with, else the date in its brackets; vague where another one stands beside it.
  static func value(in text: Substring, _ remark: String?) -> DateSyntax.Value {
    let bare = withoutBrackets(text).trimmed
    // `2026-12-28 (board) – 2027-01-05`: what stands in the midst of a range does not end it.
    if case .range(let first, let last) = DateSyntax.Value(bare) { return .range(first, last) }
    // Two decide; behind so many that may be anything, as `24/7`, no other is looked for.
    let days = Array(WrittenDays.all(in: bare).prefix(8).lazy.filter(isCertain).prefix(2))
    guard days.count < 2 else { return .vague }
    if let day = days.first, bare.hasPrefix(day), case .range(let first, let last) = DateSyntax.Value(day),
      last.isWhole || text.hasPrefix(day)
    {
      return last.expression.lacksYear ? .vague : .range(first, last)
    }
    let found = leading(text) ?? (days.isEmpty ? remark.flatMap { DateSyntax.Part($0[...]) } : nil)
    return found.map(DateSyntax.Value.single) ?? .vague
  }

  /// The date at the beginning of a text of a few words; a number and a year must be in it.
  static func leading(_ text: Substring) -> DateSyntax.Part? {
    var text = text
    for _ in 0..<8 {
      guard let space = text.lastIndex(of: " ") else { return nil }
      text = text[..<space].trimmed
      if text.last == "," { text = text.dropLast() }
      if let part = DateSyntax.Part(text), case .absolute(let date) = part.expression, date.year != nil { return part }
    }
    return nil
  }

  /// Whether a day has its year or a month's name; `24/7` may be anything.
  private static func isCertain(_ day: Substring) -> Bool {
    day.contains(where: \.isLetter) || DateSyntax(text: String(day)).current?.expression.lacksYear == false
  }

  private static func withoutBrackets(_ text: Substring) -> Substring {
    var depth = 0
    let kept = text.unicodeScalars.filter { scalar in
      if scalar == "(" { depth += 1 }
      defer { if scalar == ")" { depth = max(depth - 1, 0) } }
      return depth == 0
    }
    return Substring(kept)
  }
}
