extension ArraySlice<UInt8> {
  /// The first index of a byte from another index on, nil where there is none.
  package func firstIndex(of byte: UInt8, from start: Int) -> Int? {
    unsafe withUnsafeBytes { bytes in
      var place = start - startIndex
      // Eight at once: most of them are others.
      while place + 8 <= bytes.count {
        let others =
          unsafe bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self) ^ (ByteBlock.ones &* UInt64(byte))
        if ByteBlock.holdsZero(others) { break }
        place += 8
      }
      while place < bytes.count {
        if unsafe bytes[place] == byte { return startIndex + place }
        place += 1
      }
      return nil
    }
  }
}

/// Eight bytes that are looked at as one number.
package enum ByteBlock {
  /// A one in each byte.
  fileprivate static let ones: UInt64 = 0x0101_0101_0101_0101

  /// Whether a byte is zero.
  fileprivate static func holdsZero(_ block: UInt64) -> Bool { (block &- ones) & ~block & highs != 0 }

  /// Whether a byte is zero or beyond ASCII.
  package static func leavesASCII(_ block: UInt64) -> Bool { ((block &- ones) | block) & highs != 0 }

  private static let highs = ones << 7
}
