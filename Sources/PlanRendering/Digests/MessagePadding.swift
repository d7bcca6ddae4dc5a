/// What both hash algorithms do before and after their rounds (FIPS 180-4, sections 5.1.1 and 5.2.1).
enum MessagePadding {
  /// A message with a 1 bit, zeros, and its length in bits, in whole blocks of 64 bytes.
  static func padded(_ message: [UInt8]) -> [UInt8] {
    var padded: [UInt8] = []
    padded.reserveCapacity(message.count + 72)
    padded += message
    padded.append(0x80)
    padded += repeatElement(0, count: 63 - (message.count + 8) % 64)
    unsafe withUnsafeBytes(of: (UInt64(message.count) &* 8).bigEndian) { unsafe padded += $0 }
    return padded
  }

  /// The word that begins at a byte, the first of its four bytes the heaviest.
  static func word(_ message: [UInt8], at byte: Int) -> UInt32 {
    UInt32(message[byte]) << 24 | UInt32(message[byte + 1]) << 16 | UInt32(message[byte + 2]) << 8
      | UInt32(message[byte + 3])
  }

  /// The bytes of some words, the heaviest of each first.
  static func bytes(of words: [UInt32]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(words.count * 4)
    for word in words { unsafe withUnsafeBytes(of: word.bigEndian) { unsafe bytes += $0 } }
    return bytes
  }
}
