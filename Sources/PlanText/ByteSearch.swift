extension ArraySlice<UInt8> {
  /// The first index of a byte from another index on, nil where there is none.
  package func firstIndex(of byte: UInt8, from start: Int) -> Int? {
    unsafe withUnsafeBytes { bytes in
      var place = start - startIndex
      // Sixteen at once: most of them are others.
      while place + 16 <= bytes.count {
        let block = unsafe bytes.loadUnaligned(fromByteOffset: place, as: SIMD16<UInt8>.self)
        if any(block .== byte) { break }
        place += 16
      }
      while place < bytes.count {
        if unsafe bytes[place] == byte { return startIndex + place }
        place += 1
      }
      return nil
    }
  }
}
