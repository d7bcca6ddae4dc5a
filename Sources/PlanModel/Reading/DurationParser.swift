/// Reads one length of work from its words and numbers.
struct DurationParser {
  /// How much of a unit.
  private struct Amount {
    var hundredths: Int
    /// Whether it says nothing without a unit, as `a` and `half` do.
    let needsUnit: Bool
  }

  private var tokens: ArraySlice<DateToken>

  private init(_ tokens: [DateToken]) {
    self.tokens = tokens[...]
    while let first = self.tokens.first, first.isRough { self.tokens.removeFirst() }
    while let last = self.tokens.last, last.isRough { self.tokens.removeLast() }
  }

  /// Working days, parts of one rounded up; nil where a text is no length.
  static func days(in text: String) -> Int? {
    guard let tokens = DateToken.tokens(of: spelledOut(text)) else { return nil }
    var parser = DurationParser(tokens)
    return parser.hundredths().map { ($0 + 99) / 100 }
  }

  /// Hundredths of working days in `3`, `2 weeks` or a sum of such.
  private mutating func hundredths() -> Int? {
    guard let first = amount() else { return nil }
    if tokens.isEmpty { return first.needsUnit ? nil : first.hundredths }
    guard var unit = unit() else { return nil }
    var total = first.hundredths * unit
    while !tokens.isEmpty {
      let isSum = take(.sign(UInt8(ascii: "+"))) || take(.word("and"))
      if !isSum { _ = take(.sign(UInt8(ascii: ","))) }
      guard let part = amount(), let next = self.unit() else { return nil }
      // `2 weeks, 10 days` says the same twice, `2 days a week` something else: only `1 week 2 days` is a sum by itself.
      guard isSum || (!part.needsUnit && next < unit && part.hundredths < unit * 100) else { return nil }
      total += part.hundredths * next
      unit = next
    }
    return total
  }

  /// Working days of the unit that comes next.
  private mutating func unit() -> Int? {
    takeQualifier()
    guard case .word(let word) = tokens.popFirst() else { return nil }
    takeQualifier()
    switch LagUnit(word) {
    case .workingDay: return 1
    case .week: return 5
    case .calendarDay: return nil
    case nil: return ["workday", "workdays", "weekday", "weekdays"].contains(word) ? 1 : nil
    }
  }

  private mutating func takeQualifier() {
    _ = take(.word("working")) || take(.word("business")) || take(.word("work"))
  }

  // MARK: Amounts

  private mutating func amount() -> Amount? {
    guard var amount = simpleAmount() else { return nil }
    let (rest, hundredths) = (tokens, amount.hundredths)
    if take(.word("and")) {
      let hasArticle = takeArticle()
      if hasArticle, take(.word("half")) { amount.hundredths = hundredths + 50 } else { tokens = rest }
    }
    // `2-week`, but not `2-3`.
    if case .word = tokens.dropFirst().first { _ = take(.sign(UInt8(ascii: "-"))) }
    return amount
  }

  private mutating func simpleAmount() -> Amount? {
    switch tokens.popFirst() {
    case .number(let number, let digits) where digits <= 4:
      return fraction().map { Amount(hundredths: number * 100 + $0, needsUnit: false) }
    case .sign(Self.point):
      tokens = [.sign(Self.point)] + tokens
      return fraction().map { Amount(hundredths: $0, needsUnit: false) }
    case .word("half"):
      if case .word = tokens.dropFirst().first { _ = take(.sign(UInt8(ascii: "-"))) }
      _ = takeArticle()
      return Amount(hundredths: 50, needsUnit: true)
    case .word("a"), .word("an"): return Amount(hundredths: take(.word("half")) ? 50 : 100, needsUnit: true)
    case .word(let word):
      return Self.numbers.firstIndex(of: word).map { Amount(hundredths: ($0 + 1) * 100, needsUnit: false) }
    default: return nil
    }
  }

  /// Hundredths behind the decimal point; 0 where there is none, nil where there are thousandths or thousands.
  private mutating func fraction() -> Int? {
    guard take(.sign(Self.point)) else { return 0 }
    guard case .number(let number, let digits) = tokens.popFirst(), digits <= 2 else { return nil }
    return digits == 1 ? number * 10 : number
  }

  private mutating func takeArticle() -> Bool { take(.word("a")) || take(.word("an")) }

  private mutating func take(_ token: DateToken) -> Bool {
    guard tokens.first == token else { return false }
    tokens.removeFirst()
    return true
  }

  private static let numbers = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
  ]

  // MARK: Signs

  /// Stands for the decimal point or comma, which else are signs of abbreviations and lists.
  private static let point = UInt8(ascii: "^")

  /// The text with fractions as decimals, decimal points as `^`, and without the points of abbreviations.
  private static func spelledOut(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0x80 || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }) else {
      return text
    }
    let scalars = Array(text.unicodeScalars)
    return scalars.indices.map { spelledOut(scalars, at: $0) }.joined()
  }

  private static func spelledOut(_ scalars: [Unicode.Scalar], at index: Int) -> String {
    let next = index + 1 < scalars.count ? scalars[index + 1] : " "
    switch scalars[index] {
    case "½": return "^5"
    case "¼": return "^25"
    case "¾": return "^75"
    case "≈": return "~"
    case ".", ",":
      if ("0"..."9").contains(next), index == 0 || scalars[index - 1] != "." { return "^" }
      return scalars[index] == "." && next != "." ? " " : String(scalars[index])
    default: return String(scalars[index])
    }
  }
}

extension DateToken {
  /// Whether it only says that a number is an estimate.
  fileprivate var isRough: Bool {
    switch self {
    case .sign(UInt8(ascii: "~")), .word("about"), .word("around"), .word("roughly"), .word("approx"),
      .word("approximately"), .word("c"), .word("ca"), .word("circa"), .word("est"), .word("estimated"):
      true
    default: false
    }
  }
}
