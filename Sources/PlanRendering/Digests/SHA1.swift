/// The Secure Hash Algorithm 1 (RFC 3174): for names, where nothing is to be kept secret.
enum SHA1 {
  /// The 20 bytes that stand for a message.
  static func digest(of message: [UInt8]) -> [UInt8] {
    let padded = MessagePadding.padded(message)
    var state: [UInt32] = [0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476, 0xc3d2_e1f0]
    for start in stride(from: 0, to: padded.count, by: 64) {
      compress(schedule(of: padded[start..<start + 64]), into: &state)
    }
    return state.flatMap(MessagePadding.bytes)
  }

  private static func schedule(of block: ArraySlice<UInt8>) -> [UInt32] {
    var words = MessagePadding.words(of: block)
    words.reserveCapacity(80)
    for index in 16..<80 {
      words.append(rotated(words[index - 3] ^ words[index - 8] ^ words[index - 14] ^ words[index - 16], 1))
    }
    return words
  }

  private static func compress(_ words: [UInt32], into state: inout [UInt32]) {
    var (a, b, c, d, e) = (state[0], state[1], state[2], state[3], state[4])
    for index in 0..<80 {
      let (mixed, constant) = round(index, b, c, d)
      let next = rotated(a, 5) &+ mixed &+ e &+ words[index] &+ constant
      (e, d, c, b, a) = (d, c, rotated(b, 30), a, next)
    }
    for (index, value) in [a, b, c, d, e].enumerated() { state[index] &+= value }
  }

  private static func round(_ index: Int, _ b: UInt32, _ c: UInt32, _ d: UInt32) -> (UInt32, UInt32) {
    switch index {
    case 0..<20: ((b & c) | (~b & d), 0x5a82_7999)
    case 20..<40: (b ^ c ^ d, 0x6ed9_eba1)
    case 40..<60: ((b & c) | (b & d) | (c & d), 0x8f1b_bcdc)
    default: (b ^ c ^ d, 0xca62_c1d6)
    }
  }

  private static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word << count | word >> (32 - count)
  }
}
