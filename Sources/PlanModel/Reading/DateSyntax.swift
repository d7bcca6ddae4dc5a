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

  /// A date or two, or why there is none.
  enum Value {
    case none
    case placeholder
    case single(Part)
    case range(Part, Part)
    case vague
  }

  /// A date that was struck through, nil where it cannot be read, with what stood in brackets behind it.
  struct Struck {
    let part: Part?
    /// The first date, where it is a range.
    let first: Part?
    let remark: String?
  }

  let value: Value
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
    struck = strikes.filter { $0.isStruck }.map { Struck($0.text) }
    let current =
      strikes.count == 1 && !strikes[0].isStruck
      ? strikes[0].text : strikes.filter { !$0.isStruck }.map(\.text).joined(separator: " ")
    let arrows = "→>-– "
    let text = struck.isEmpty ? current : String(current.drop { arrows.contains($0) })
    (value, remark) = Self.remarked(text)
  }

  /// What a date field says: its only date may stand before words that are none, as in `2026-06-12 by Ana`.
  init(field content: Inlines) {
    let whole = DateSyntax(content)
    guard case .vague = whole.value else {
      self = whole
      return
    }
    let text = content.strikes.filter { !$0.isStruck }.map(\.text).joined().trimmed
    value = SoleDate.value(in: text, whole.remark)
    struck = whole.struck
    remark = whole.remark
  }

  /// What a text says, and the remark in brackets at its end: a weekday alone is none, but belongs to the date.
  fileprivate static func remarked(_ text: String) -> (value: Value, remark: String?) {
    let (main, bracket) = Words.splittingBracket(text)
    guard !main.isEmpty else { return (Value((bracket ?? "")[...]), nil) }
    let value = Value(main[...])
    guard case .single(let part) = value, part.expression.weekday == nil, !part.expression.isRelative,
      let weekday = bracket.flatMap({ DateNames.weekdays[Words.joined($0)] })
    else { return (value, bracket) }
    return (.single(Part(expression: part.expression.with(weekday), text: part.text)), nil)
  }

  /// The date that counts: the only one, or the last of a range.
  var current: Part? {
    switch value {
    case .single(let part), .range(_, let part): part
    default: nil
    }
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
}

extension DateSyntax.Part {
  /// Reads a date alone; nil where the text is none.
  init?(_ text: Substring) {
    guard let expression = DateExpression(text) else { return nil }
    self.init(expression: expression, text: text)
  }
}

extension DateSyntax.Struck {
  fileprivate init(_ text: String) {
    let (value, remark) = DateSyntax.remarked(text)
    self =
      switch value {
      case .single(let part): Self(part: part, first: nil, remark: remark)
      case .range(let first, let part): Self(part: part, first: first, remark: remark)
      default: Self(part: SoleDate.leading(Words.splittingBracket(text).text[...]), first: nil, remark: remark)
      }
  }
}

extension DateSyntax.Value {
  /// What a text says in which nothing is struck through and nothing stands in brackets behind the date.
  init(_ written: Substring) {
    let whole = written.trimmed
    if let part = DateSyntax.Part(whole) {
      self = .single(part)
      return
    }
    // Without its last sign `<date>` would be words.
    if PlaceholderText.isWhole(String(whole)) {
      self = .placeholder
      return
    }
    self = Self.bare(WordsAroundDate.without(whole), of: whole)
  }

  /// What is left of a whole text without the words around a date.
  private static func bare(_ text: Substring, of whole: Substring) -> Self {
    if text.saysNothing, text.lowercased() != "na" { return .none }
    if text.utf8.count < whole.utf8.count {
      if PlaceholderText.isWhole(String(text)) { return .placeholder }
      if let part = DateSyntax.Part(text) { return .single(part) }
    }
    return DateRange(text).map { .range($0.first, $0.last) } ?? .vague
  }
}
