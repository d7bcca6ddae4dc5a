/// What both hash algorithms do before and after their rounds (FIPS 180-4, sections 5.1.1 and 5.2.1).
enum MessagePadding {
  /// A message with a 1 bit, zeros, and its length in bits, in whole blocks of 64 bytes.
  static func padded(_ message: [UInt8]) -> [UInt8] {
    var padded = message + [0x80]
    while padded.count % 64 != 56 { padded.append(0) }
    let bitCount = UInt64(message.count) &* 8
    for shift in stride(from: UInt64(56), through: 0, by: -8) {
      padded.append(UInt8(truncatingIfNeeded: bitCount >> shift))
    }
    return padded
  }

  /// The 16 words of a block, the first byte of each the heaviest.
  static func words(of block: ArraySlice<UInt8>) -> [UInt32] {
    stride(from: block.startIndex, to: block.endIndex, by: 4).map { start in
      block[start..<start + 4].reduce(0) { $0 << 8 | UInt32($1) }
    }
  }

  /// The bytes of a word, the heaviest first.
  static func bytes(of word: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> $0) }
  }
}
