/// The words, numbers and signs of a sentence, read one after another.
struct SpokenText {
  private let tokens: [DateToken]
  private(set) var index = 0

  /// Looks at the first 120 of them; what is no ASCII divides words.
  init(_ text: String) {
    var tokens: [DateToken] = []
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\u{A0}" || $0 == "\t" }) {
      let ascii = String(String.UnicodeScalarView(word.unicodeScalars.map { $0.isASCII ? $0 : Self.sign($0) }))
      tokens += DateToken.tokens(of: ascii) ?? []
      if tokens.count > 120 { break }
    }
    self.tokens = tokens
  }

  init(_ tokens: [DateToken]) { self.tokens = tokens }

  /// Dashes divide like the short one.
  private static func sign(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    (0x2010...0x2015).contains(scalar.value) || scalar.value == 0x2212 ? "-" : " "
  }

  var isAtEnd: Bool { index >= tokens.count }

  mutating func skip() { index += 1 }

  /// What a reading found; nothing was read where it is nil.
  mutating func attempt<Value>(_ read: (inout SpokenText) -> Value?) -> Value? {
    let start = index
    if let value = read(&self) { return value }
    index = start
    return nil
  }

  func peek(_ distance: Int = 0) -> DateToken? {
    tokens.indices.contains(index + distance) ? tokens[index + distance] : nil
  }

  func word(_ distance: Int = 0) -> String? {
    if case .word(let word) = peek(distance) { word } else { nil }
  }

  mutating func take(_ word: String) -> Bool {
    guard self.word() == word else { return false }
    index += 1
    return true
  }

  mutating func take(_ words: String...) -> Bool {
    guard let word = word(), words.contains(word) else { return false }
    index += 1
    return true
  }

  mutating func take(sign: Unicode.Scalar) -> Bool {
    guard case .sign(let byte) = peek(), UInt32(byte) == sign.value else { return false }
    index += 1
    return true
  }

  /// A number with as many digits as were written.
  mutating func takeNumber(digits: ClosedRange<Int> = 1...4) -> (value: Int, digits: Int)? {
    guard case .number(let value, let count) = peek(), digits.contains(count) else { return nil }
    index += 1
    return (value, count)
  }

  /// Whether a word stands anywhere.
  func holds(_ words: String...) -> Bool {
    tokens.contains { token in
      if case .word(let word) = token { words.contains(word) } else { false }
    }
  }
}
