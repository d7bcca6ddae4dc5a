import PlanSyntax

/// What a date cell says, before years and anchors are known.
struct DateSyntax {
  /// A date and the very text that says it.
  struct Part {
    let expression: DateExpression
    let text: Substring
    /// Whether the text says it alone, as half of `June 10-14` does not.
    var isWhole = true
  }

  enum Value {
    case none
    case placeholder
    case single(Part)
    case range(Part, Part)
    case vague
  }

  let value: Value
  /// A date that was struck through, nil where it cannot be read, with what stood in brackets behind it.
  struct Struck {
    let part: Part?
    /// The first date, where it is a range.
    let first: Part?
    let remark: String?
  }

  /// Oldest first.
  let struck: [Struck]
  /// What stands in brackets behind the date.
  let remark: String?

  /// Reads a text in which nothing is struck through.
  init(text: String) {
    struck = []
    (value, remark) = Self.remarked(text)
  }

  /// Reads a cell or a field's value.
  init(_ content: Inlines) {
    let strikes = content.strikes
    struck = strikes.filter { $0.isStruck }.map { stretch in
      let (value, remark) = Self.remarked(stretch.text)
      return switch value {
      case .single(let part): Struck(part: part, first: nil, remark: remark)
      case .range(let first, let part): Struck(part: part, first: first, remark: remark)
      default: Struck(part: Self.leading(Words.splittingBracket(stretch.text).text[...]), first: nil, remark: remark)
      }
    }
    let current =
      strikes.count == 1 && !strikes[0].isStruck
      ? strikes[0].text : strikes.filter { !$0.isStruck }.map(\.text).joined(separator: " ")
    let arrows = "→>-– "
    let text = struck.isEmpty ? current : String(current.drop { arrows.contains($0) })
    (value, remark) = Self.remarked(text)
  }

  /// What a text says, and the remark in brackets at its end: a weekday alone is none, but belongs to the date.
  private static func remarked(_ text: String) -> (value: Value, remark: String?) {
    let (main, bracket) = Words.splittingBracket(text)
    guard !main.isEmpty else { return (value(of: (bracket ?? "")[...]), nil) }
    let value = value(of: main[...])
    guard case .single(let part) = value, part.expression.weekday == nil, !part.expression.isRelative,
      let weekday = bracket.flatMap({ DateNames.weekdays[Words.joined($0)] })
    else { return (value, bracket) }
    return (.single(Part(expression: part.expression.with(weekday), text: part.text)), nil)
  }

  /// What a date field says: its only date may stand before words that are none, as in `2026-06-12 by Ana`.
  init(field content: Inlines) {
    let whole = DateSyntax(content)
    guard case .vague = whole.value else {
      self = whole
      return
    }
    let text = content.strikes.filter { !$0.isStruck }.map(\.text).joined().trimmed
    self.init(value: Self.only(in: text, whole.remark), struck: whole.struck, remark: whole.remark)
  }

  /// The date or range that a text begins with, else the date in its brackets; vague where another one stands beside it.
  private static func only(in text: Substring, _ remark: String?) -> Value {
    let bare = withoutBrackets(text).trimmed
    // `2026-12-28 (board) – 2027-01-05`: what stands in the midst of a range does not end it.
    if case .range(let first, let last) = value(of: bare) { return .range(first, last) }
    // Two decide; behind so many that may be anything, as `24/7`, no other is looked for.
    let days = Array(WrittenDays.all(in: bare).prefix(8).lazy.filter(isCertain).prefix(2))
    guard days.count < 2 else { return .vague }
    if let day = days.first, bare.hasPrefix(day), case .range(let first, let last) = value(of: day),
      last.isWhole || text.hasPrefix(day)
    {
      return last.expression.lacksYear ? .vague : .range(first, last)
    }
    let found = leading(text) ?? (days.isEmpty ? remark.flatMap { part($0[...]) } : nil)
    return found.map(Value.single) ?? .vague
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

  private init(value: Value, struck: [Struck], remark: String?) {
    self.value = value
    self.struck = struck
    self.remark = remark
  }

  /// The date at the beginning of a text of a few words; a number and a year must be in it.
  private static func leading(_ text: Substring) -> Part? {
    var text = text
    for _ in 0..<8 {
      guard let space = text.lastIndex(of: " ") else { return nil }
      text = text[..<space].trimmed
      if text.last == "," { text = text.dropLast() }
      if let part = part(text), case .absolute(let date) = part.expression, date.year != nil { return part }
    }
    return nil
  }

  /// All parts that hold an expression.
  var parts: [Part] {
    let current: [Part] =
      switch value {
      case .single(let part): [part]
      case .range(let first, let last): [first, last]
      default: []
      }
    return struck.compactMap(\.part) + current
  }

  private static func value(of written: Substring) -> Value {
    let whole = written.trimmed
    if let part = part(whole) { return .single(part) }
    // Without its last sign `<date>` would be words.
    if PlaceholderText.isWhole(String(whole)) { return .placeholder }
    let text = withoutLead(withoutTail(whole))
    if text.saysNothing, text.lowercased() != "na" { return .none }
    if text.utf8.count < whole.utf8.count {
      if PlaceholderText.isWhole(String(text)) { return .placeholder }
      if let part = part(text) { return .single(part) }
    }
    if let range = range(text) { return range }
    return .vague
  }

  private static func part(_ text: Substring) -> Part? {
    DateExpression(text).map { Part(expression: $0, text: text) }
  }

  private static let tails = [" at the latest", " latest"]

  /// Full stops, ticks and `at the latest` behind a date.
  private static func withoutTail(_ text: Substring) -> Substring {
    var text = text
    for tail in tails where text.suffix(tail.count).lowercased() == tail { text = text.dropLast(tail.count) }
    let core = text.trimmed
    if let last = core.utf8.last, (0x30...0x39).contains(last) || (0x61...0x7A).contains(last | 0x20) { return core }
    guard let last = core.lastIndex(where: { $0.isLetter || $0.isNumber || $0.isPunctuation && $0.isASCII }) else {
      return core
    }
    let bare = core[...last]
    // `10.06.` ends in a full stop, `July 24, 2026.` in one too many.
    return bare.last == "." && DateExpression(bare) == nil ? bare.dropLast() : bare
  }

  private static let leads = [
    "by ", "by: ", "≤", "<=", "end of ", "on ", "due ", "no later than ", "until ", "eod ", "cob ", "eob ",
    "end of day ", "close of business ", "the ", "from ",
  ]

  /// Words before a readable date that change nothing about it, as `by` and `by COB`.
  private static func withoutLead(_ text: Substring, again: Bool = true) -> Substring {
    let start = text.prefix(20).lowercased()
    for lead in leads where start.hasPrefix(lead) {
      let behind = text.dropFirst(lead.count).drop { $0 == " " }
      let rest = again ? withoutLead(behind, again: false) : behind
      if part(rest) != nil || range(rest) != nil { return rest }
    }
    return text
  }

  // MARK: Ranges

  private static let separators = [
    "→", "->", "–", "—", "...", "..", " to ", " until ", " till ", " through ", " thru ", "-",
  ]

  /// Whether a byte may be one of a separator's: those in words have a `t`.
  private static func isOfSeparator(_ byte: UInt8) -> Bool {
    byte >= 0x80 || [UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "t")].contains(byte)
  }

  private static func range(_ text: Substring) -> Value? {
    guard text.utf8.count < 80, text.utf8.contains(where: isOfSeparator) else { return nil }
    for separator in separators {
      var start = text.startIndex
      while let found = text[start...].firstRange(of: separator) {
        let left = text[..<found.lowerBound].trimmed
        let right = text[found.upperBound...].trimmed
        if let range = range(left, right) { return range }
        start = found.upperBound
      }
    }
    return nil
  }

  private static func range(_ left: Substring, _ right: Substring) -> Value? {
    let first = DateExpression(left)
    // Most dashes stand within a date: what is before them begins no range.
    guard first != nil || number(left) != nil else { return nil }
    switch (first, DateExpression(right)) {
    case (let first?, let last?):
      return .range(
        Part(expression: first.completed(from: last), text: left), Part(expression: last, text: right))
    case (let first?, nil):
      guard let last = number(right).flatMap(first.replacing) ?? first.sameMonth(right) else { return nil }
      return .range(
        Part(expression: first.completed(from: last), text: left),
        Part(expression: last, text: right, isWhole: false))
    case (nil, let last?):
      guard let number = number(left), case .absolute = last, let first = last.replacing(number) else { return nil }
      return .range(Part(expression: first, text: left, isWhole: false), Part(expression: last, text: right))
    default: return nil
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
