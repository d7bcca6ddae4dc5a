/// A piece of a date as people write it.
enum DateToken: Equatable {
  case number(Int, digits: Int)
  /// Lower case.
  case word(String)
  /// Any other ASCII sign; dashes of all lengths are `-`.
  case sign(UInt8)

  /// The pieces of a text; nil where it holds more than any date does.
  static func tokens(of text: some StringProtocol) -> [DateToken]? {
    var tokens: [DateToken] = []
    var number = 0
    var digits = 0
    var word: [UInt8] = []
    func flush() {
      if digits > 0 { tokens.append(.number(number, digits: digits)) }
      if !word.isEmpty { tokens.append(.word(String(decoding: word, as: UTF8.self))) }
      number = 0
      digits = 0
      word.removeAll(keepingCapacity: true)
    }
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x30...0x39:
        if !word.isEmpty { flush() }
        guard digits < 6 else { return nil }
        number = number * 10 + Int(scalar.value - 0x30)
        digits += 1
      case 0x41...0x5A, 0x61...0x7A:
        if digits > 0 { flush() }
        word.append(UInt8(scalar.value | 0x20))
      case 0x2010...0x2015, 0x2212:
        flush()
        tokens.append(.sign(UInt8(ascii: "-")))
      case 0x20, 0x09, 0xA0, 0x202F, 0x2009: flush()
      case 0x21...0x7E:
        flush()
        tokens.append(.sign(UInt8(scalar.value)))
      default: return nil
      }
      guard tokens.count < 24 else { return nil }
    }
    flush()
    return tokens
  }
}
