/// The Secure Hash Algorithm with 256 bits (FIPS 180-4, section 6.2).
enum SHA256 {
  /// The 32 bytes that stand for a message.
  static func digest(of message: [UInt8]) -> [UInt8] {
    let padded = MessagePadding.padded(message)
    var state = initialState
    // The same 64 words serve every block: style sheets are hashed at every build.
    unsafe withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { words in
      for start in stride(from: 0, to: padded.count, by: 64) {
        unsafe schedule(padded, from: start, into: words)
        state &+= unsafe compressed(words, state)
      }
    }
    return MessagePadding.bytes(of: state.indices.map { state[$0] })
  }

  /// Each word with its round's constant.
  private static func schedule(
    _ message: [UInt8], from start: Int, into words: UnsafeMutableBufferPointer<UInt32>
  ) {
    for index in 0..<16 { unsafe words[index] = MessagePadding.word(message, at: start + index * 4) }
    for index in 16..<64 {
      let (early, late) = unsafe (words[index - 15], words[index - 2])
      let first = rotated(early, 7) ^ rotated(early, 18) ^ (early >> 3)
      let second = rotated(late, 17) ^ rotated(late, 19) ^ (late >> 10)
      unsafe words[index] = words[index - 16] &+ first &+ words[index - 7] &+ second
    }
    for index in 0..<64 { unsafe words[index] &+= constants[index] }
  }

  /// Eight rounds at a time, after which each variable stands where it was.
  private static func compressed(
    _ words: UnsafeMutableBufferPointer<UInt32>, _ state: SIMD8<UInt32>
  ) -> SIMD8<UInt32> {
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for index in stride(from: 0, to: 64, by: 8) {
      unsafe turn(a, b, c, &d, e, f, g, &h, words[index])
      unsafe turn(h, a, b, &c, d, e, f, &g, words[index + 1])
      unsafe turn(g, h, a, &b, c, d, e, &f, words[index + 2])
      unsafe turn(f, g, h, &a, b, c, d, &e, words[index + 3])
      unsafe turn(e, f, g, &h, a, b, c, &d, words[index + 4])
      unsafe turn(d, e, f, &g, h, a, b, &c, words[index + 5])
      unsafe turn(c, d, e, &f, g, h, a, &b, words[index + 6])
      unsafe turn(b, c, d, &e, f, g, h, &a, words[index + 7])
    }
    return SIMD8(a, b, c, d, e, f, g, h)
  }

  /// One round: the names are those that the variables have in it.
  @inline(__always)
  private static func turn(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32, _ g: UInt32,
    _ h: inout UInt32, _ word: UInt32
  ) {
    let upper = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
    let first = h &+ upper &+ ((e & f) ^ (~e & g)) &+ word
    let lower = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)
    d &+= first
    h = first &+ lower &+ ((a & b) ^ (a & c) ^ (b & c))
  }

  private static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word >> count | word << (32 - count)
  }

  private static let initialState = SIMD8<UInt32>(
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19)

  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]
}
