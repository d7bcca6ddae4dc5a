import PlanText

/// How wide a character is printed at most in the fonts that readers have; in hundredths of an em.
enum GlyphWidth {
  static let space = 36
  static let ellipsis = 100
  /// What a bold character is wider.
  static let boldness = 8

  /// From the space to the tilde: the wider of DejaVu Sans and Verdana, the widest of the usual fonts.
  private static let ascii: [Int] = [
    36, 41, 46, 84, 64, 95, 78, 28, 46, 46, 64, 84, 37, 46, 37, 46, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 46, 46, 84,
    84, 84, 55, 100, 69, 69, 70, 77, 64, 58, 78, 76, 43, 46, 70, 56, 87, 75, 79, 61, 79, 70, 69, 62, 74, 69, 99, 69, 62,
    69, 46, 46, 46, 84, 64, 64, 62, 64, 55, 64, 62, 36, 64, 64, 28, 35, 60, 28, 98, 64, 62, 64, 64, 43, 53, 40, 64, 60,
    82, 60, 60, 53, 64, 46, 64, 84,
  ]

  /// Of a letter, digit or sign of ASCII: a byte from the space to the tilde.
  static func ofASCII(_ byte: UInt8) -> Int { ascii[Int(byte) - 0x20] }

  static func of(_ character: Character) -> Int {
    character.unicodeScalars.reduce(0) { $0 + of($1) }
  }

  static func of(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20..<0x7F: ascii[Int(scalar.value) - 0x20]
    case 0xA0..<0x180: 78
    case 0x2018...0x201D, 0xB7: 55
    case 0x2190...0x2BFF where DisplayWidth.of(scalar) == 1: 130
    // What stands before it takes the width of an emoji.
    case 0xFE0F, 0x20E3: 76
    // Signs that hold a whole phrase, and cuneiform.
    case 0xFDF0...0xFDFD, 0x2E3A...0x2E3B, 0x12000...0x1254F: 1_100
    default: ofOther(scalar)
    }
  }

  private static func ofOther(_ scalar: Unicode.Scalar) -> Int {
    switch DisplayWidth.of(scalar) {
    case 0: 0
    case 2: scalar.properties.isEmojiPresentation ? 140 : 105
    default: scalar.properties.isLowercase ? 90 : 108
    }
  }
}
