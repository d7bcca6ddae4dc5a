/// Lengths of work as people write them.
enum Duration {
  /// Working days in `5d`, `2 weeks`, `10 working days`, `3`; nil where a text is no length.
  static func days(in text: String) -> Int? {
    guard let tokens = DateToken.tokens(of: text), case .number(let number, let digits) = tokens.first, digits <= 4
    else {
      return nil
    }
    let words = tokens.dropFirst().filter { $0 != .word("working") && $0 != .word("business") }
    if words.isEmpty { return number }
    guard words.count == 1, case .word(let unit) = words.first else { return nil }
    switch LagUnit(unit) {
    case .workingDay: return number
    case .week: return number * 5
    case .calendarDay, nil: return nil
    }
  }
}
