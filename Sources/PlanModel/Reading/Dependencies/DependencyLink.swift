/// How a step hangs on another, told in words: `+1w`, `5 days later`, `finish to start, lag 2d`.
struct DependencyLink {
  private(set) var type: DependencyType?
  private(set) var lag: Lag?
  private var tokens: ArraySlice<DateToken>

  /// Nil for a text that says anything else.
  init?(_ text: Substring) {
    guard let tokens = Self.tokens(of: text), !tokens.isEmpty else { return nil }
    self.tokens = tokens[...]
    while !self.tokens.isEmpty {
      guard takeType(as: text) || takeLag() else { return nil }
      _ = take(Self.sign(",")) || take(Self.sign(";")) || take(.word("with"))
    }
  }

  /// Whether a remark behind a step says something of a length or a kind, link or not: `(2d)`, `(two weeks later)`.
  static func isSuggested(by remark: Substring) -> Bool {
    guard let tokens = tokens(of: remark) else { return false }
    let content = tokens.drop { token in ["(", ":", ".", "-"].contains { token == sign($0) } }
    if content.first == sign("+"), case .number = content.dropFirst().first { return true }
    return content.indices.contains { isSuggested(at: content[$0...]) }
  }

  private static func isSuggested(at tokens: ArraySlice<DateToken>) -> Bool {
    let rest = tokens.dropFirst()
    switch tokens.first {
    case .number: return unit(rest) != nil
    case .word("lag"): return true
    case .word(let word) where LagUnit(word) != nil || ["month", "months"].contains(word):
      return ["later", "after", "before", "earlier"].contains { rest.first == .word($0) }
    default: return spelledType(tokens) != nil
    }
  }

  // MARK: Kinds

  /// `FF`, in capitals, or the whole words.
  private mutating func takeType(as text: Substring) -> Bool {
    guard type == nil else { return false }
    if let spelled = Self.spelledType(tokens) {
      type = spelled
      tokens = tokens.dropFirst(3)
      return true
    }
    guard case .word(let word) = tokens.first, let short = DependencyType(rawValue: word.uppercased()),
      text.contains(short.rawValue)
    else { return false }
    type = short
    tokens.removeFirst()
    return true
  }

  /// `finish to start`.
  private static func spelledType(_ tokens: ArraySlice<DateToken>) -> DependencyType? {
    guard tokens.dropFirst().first == .word("to"), tokens.count >= 3 else { return nil }
    switch (tokens[tokens.startIndex], tokens[tokens.startIndex + 2]) {
    case (.word("finish"), .word("start")): return .finishToStart
    case (.word("start"), .word("start")): return .startToStart
    case (.word("finish"), .word("finish")): return .finishToFinish
    case (.word("start"), .word("finish")): return .startToFinish
    default: return nil
    }
  }

  // MARK: Lags

  /// `+1w`, `lag 2d`, `5 days later`; a length alone is a lag behind a kind only.
  private mutating func takeLag() -> Bool {
    guard lag == nil else { return false }
    let isNamed = take(.word("lag")) || take(.word("after"))
    _ = isNamed && take(Self.sign(":"))
    let isLead = take(Self.sign("-"))
    let isSigned = isLead || take(Self.sign("+"))
    guard case .number(let count, let digits) = tokens.popFirst(), digits <= 4, let unit = Self.unit(tokens) else {
      return false
    }
    tokens = tokens.dropFirst(unit.length)
    let isTold = take(.word("later")) || take(.word("after")) || take(.word("lag"))
    guard isNamed || isSigned || isTold || type != nil else { return false }
    lag = unit.unit.lag(isLead ? -count : count)
    return true
  }

  /// A unit and of how many pieces it is: `w`, `working days`.
  private static func unit(_ tokens: ArraySlice<DateToken>) -> (unit: LagUnit, length: Int)? {
    guard case .word(let word) = tokens.first else { return nil }
    guard ["working", "business", "calendar"].contains(word) else { return LagUnit(word).map { ($0, 1) } }
    guard case .word(let next) = tokens.dropFirst().first, LagUnit(next) == .workingDay else { return nil }
    return (word == "calendar" ? .calendarDay : .workingDay, 2)
  }

  // MARK: Pieces

  /// The pieces of a text without its dashes, except those before numbers.
  private static func tokens(of text: Substring) -> [DateToken]? {
    guard let tokens = DateToken.tokens(of: text) else { return nil }
    return tokens.indices.compactMap { index in
      guard tokens[index] == sign("-") else { return tokens[index] }
      if case .number = tokens[(index + 1)...].first { return tokens[index] }
      return nil
    }
  }

  private static func sign(_ sign: Unicode.Scalar) -> DateToken { .sign(UInt8(ascii: sign)) }

  private mutating func take(_ token: DateToken) -> Bool {
    guard tokens.first == token else { return false }
    tokens.removeFirst()
    return true
  }
}
