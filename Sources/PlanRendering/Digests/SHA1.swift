/// The Secure Hash Algorithm 1 (RFC 3174): for names, where nothing is to be kept secret.
enum SHA1 {
  /// The 20 bytes that stand for a message.
  static func digest(of message: [UInt8]) -> [UInt8] {
    let padded = MessagePadding.padded(message)
    var state: [UInt32] = [0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476, 0xc3d2_e1f0]
    unsafe withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 80) { words in
      for start in stride(from: 0, to: padded.count, by: 64) {
        unsafe schedule(padded, from: start, into: words)
        unsafe compress(words, into: &state)
      }
    }
    return MessagePadding.bytes(of: state)
  }

  private static func schedule(
    _ message: [UInt8], from start: Int, into words: UnsafeMutableBufferPointer<UInt32>
  ) {
    for index in 0..<16 { unsafe words[index] = MessagePadding.word(message, at: start + index * 4) }
    for index in 16..<80 {
      unsafe words[index] = rotated(words[index - 3] ^ words[index - 8] ^ words[index - 14] ^ words[index - 16], 1)
    }
  }

  private static func compress(_ words: UnsafeMutableBufferPointer<UInt32>, into state: inout [UInt32]) {
    var (a, b, c, d, e) = (state[0], state[1], state[2], state[3], state[4])
    func turn(_ mixed: UInt32, _ word: UInt32) {
      let next = rotated(a, 5) &+ mixed &+ e &+ word
      (e, d, c, b, a) = (d, c, rotated(b, 30), a, next)
    }
    for index in 0..<20 { unsafe turn(((b & c) | (~b & d)) &+ 0x5a82_7999, words[index]) }
    for index in 20..<40 { unsafe turn((b ^ c ^ d) &+ 0x6ed9_eba1, words[index]) }
    for index in 40..<60 { unsafe turn(((b & c) | (b & d) | (c & d)) &+ 0x8f1b_bcdc, words[index]) }
    for index in 60..<80 { unsafe turn((b ^ c ^ d) &+ 0xca62_c1d6, words[index]) }
    state[0] &+= a
    state[1] &+= b
    state[2] &+= c
    state[3] &+= d
    state[4] &+= e
  }

  private static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word << count | word >> (32 - count)
  }
}
