import PlanSyntax

/// Two dates with a dash or a word between them: `June 10-14`, `Weeks 3-4`, `2026-12-28 to 2027-01-05`.
struct DateRange {
  let first: DateSyntax.Part
  let last: DateSyntax.Part

  /// Reads a range alone; nil where the text is none.
  init?(_ text: Substring) {
    guard text.utf8.count < 80, text.utf8.contains(where: Self.isOfSeparator), let range = Self.first(in: text) else {
      return nil
    }
    self = range
  }

  /// By the first separator that has dates around it.
  private static func first(in text: Substring) -> DateRange? {
    for separator in separators {
      var start = text.startIndex
      while let found = text[start...].firstRange(of: separator) {
        let left = text[..<found.lowerBound].trimmed
        let right = text[found.upperBound...].trimmed
        if let range = DateRange(from: left, to: right) { return range }
        start = found.upperBound
      }
    }
    return nil
  }

  private static let separators = [
    "→", "->", "–", "—", "...", "..", " to ", " until ", " till ", " through ", " thru ", "-",
  ]

  /// Whether a byte may be one of a separator's: those in words have a `t`.
  private static func isOfSeparator(_ byte: UInt8) -> Bool {
    byte >= 0x80 || [UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "t")].contains(byte)
  }

  // MARK: Halves

  /// One of the two may say but a part of its date: that it shares with the other.
  private init?(from left: Substring, to right: Substring) {
    let first = DateExpression(left)
    // Most dashes stand within a date: what is before them begins no range.
    guard first != nil || Self.number(left) != nil else { return nil }
    let last = DateExpression(right)
    if let first {
      guard let end = last ?? Self.number(right).flatMap(first.replacing) ?? first.sameMonth(right) else { return nil }
      self.first = DateSyntax.Part(expression: first.completed(from: end), text: left)
      self.last = DateSyntax.Part(expression: end, text: right, isWhole: last != nil)
    } else {
      guard let number = Self.number(left), let last, case .absolute = last, let begin = last.replacing(number) else {
        return nil
      }
      self.first = DateSyntax.Part(expression: begin, text: left, isWhole: false)
      self.last = DateSyntax.Part(expression: last, text: right)
    }
  }

  private static func number(_ text: Substring) -> Int? {
    text.utf8.count <= 2 && text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
  }
}

extension DateExpression {
  /// The same form with another number: `Weeks 3-4`, `June 10-14`.
  fileprivate func replacing(_ number: Int) -> DateExpression? {
    switch self {
    case .week: .week(number)
    case .day: .day(number)
    case .absolute(let date): .absolute(.init(year: date.year, month: date.month, day: number, weekday: nil))
    case .numeric, .offset: nil
    }
  }

  /// The rest of a date in the same month: `June 10-14, 2026`.
  fileprivate func sameMonth(_ rest: Substring) -> DateExpression? {
    guard case .absolute(let date) = self, rest.utf8.first.map({ (0x30...0x39).contains($0) }) == true else {
      return nil
    }
    return DateExpression("\(Day.monthName(date.month)) \(rest)")
  }

  /// The first date of a range takes the year of the last, or the one before it.
  fileprivate func completed(from last: DateExpression) -> DateExpression {
    guard case .absolute(var first) = self, first.year == nil, case .absolute(let last) = last, let year = last.year
    else { return self }
    first.year = (first.month, first.day) <= (last.month, last.day) ? year : year - 1
    return .absolute(first)
  }
}

extension Substring {
  /// By bytes: the text has no letters that could be written otherwise.
  fileprivate func firstRange(of text: String) -> Range<Index>? {
    guard let first = text.utf8.first else { return nil }
    var start = startIndex
    while let found = utf8[start...].firstIndex(of: first) {
      if utf8[found...].starts(with: text.utf8) { return found..<utf8.index(found, offsetBy: text.utf8.count) }
      start = utf8.index(after: found)
    }
    return nil
  }
}
