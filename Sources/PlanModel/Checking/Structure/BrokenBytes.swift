package import PlanText

/// Finds the bytes of a file that are no honest text, in one pass.
package enum BrokenBytes {
  /// What is wrong with a stretch of bytes.
  package enum Fault: Hashable {
    case nul
    /// No UTF-8 (Unicode, table 3-7).
    case invalid
    /// U+FFFD: a program before us found no UTF-8 there.
    case replacement
    /// Unicode's property Bidi_Control.
    case bidirectional
  }

  package static func find(in bytes: [UInt8]) -> [(fault: Fault, range: SourceRange)] {
    var found: [(fault: Fault, range: SourceRange)] = []
    var index = 0
    while true {
      index = plainEnd(in: bytes, from: index)
      if index == bytes.count { return found }
      let (scalar, length) = scalar(at: index, in: bytes)
      if let fault = fault(scalar) { found.append((fault, SourceRange(index, index + length))) }
      index += length
    }
  }

  /// Where the bytes end, from an index on, that need no look: ASCII but NUL.
  private static func plainEnd(in bytes: [UInt8], from start: Int) -> Int {
    unsafe bytes.withUnsafeBytes { bytes in
      var index = start
      // Eight at once: most texts have no other.
      while index + 8 <= bytes.count,
        unsafe !ByteBlock.leavesASCII(bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      {
        index += 8
      }
      while index < bytes.count, unsafe bytes[index] &- 1 < 0x7F { index += 1 }
      return index
    }
  }

  private static func fault(_ scalar: UInt32?) -> Fault? {
    guard let scalar else { return .invalid }
    return switch scalar {
    case 0: .nul
    case 0xFFFD: .replacement
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: .bidirectional
    default: nil
    }
  }

  /// The scalar that begins at an index and its length in bytes; nil and 1 where none does.
  private static func scalar(at index: Int, in bytes: [UInt8]) -> (value: UInt32?, length: Int) {
    let first = bytes[index]
    let (length, smallest): (Int, UInt32) =
      switch first {
      case 0: (1, 0)
      case 0xC2...0xDF: (2, 0x80)
      case 0xE0...0xEF: (3, 0x800)
      case 0xF0...0xF4: (4, 0x10000)
      default: (1, .max)
      }
    guard index + length <= bytes.count else { return (nil, 1) }
    var value = length == 1 ? UInt32(first) : UInt32(first & (0x7F >> UInt8(length)))
    for next in bytes[(index + 1)..<(index + length)] {
      guard next & 0xC0 == 0x80 else { return (nil, 1) }
      value = value << 6 | UInt32(next & 0x3F)
    }
    guard value >= smallest, let scalar = Unicode.Scalar(value) else { return (nil, 1) }
    return (scalar.value, length)
  }
}
