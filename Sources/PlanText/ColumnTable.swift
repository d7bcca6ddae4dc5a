/// How many characters stand before some places in long lines, so that no finding counts a whole line.
struct ColumnTable: Sendable {
  /// Bytes between two places.
  private static let distance = 1024

  /// Where characters begin, in ascending order, and the number of characters on the line before each.
  private var places: [(offset: Int, column: Int)] = []

  init(_ bytes: [UInt8], _ lines: LineTable) {
    for line in 0..<lines.count {
      let range = lines.range(ofLine: line)
      if range.count > Self.distance { add(range, of: bytes) }
    }
  }

  /// The number of Unicode scalars between the start of a line and an offset in it.
  func column(at offset: Int, ofLineAt start: Int, in bytes: [UInt8]) -> Int {
    guard let last = last(before: offset), last.offset > start else { return Self.count(bytes[start..<offset]) }
    return last.column + Self.count(bytes[last.offset..<offset])
  }

  private mutating func add(_ line: SourceRange, of bytes: [UInt8]) {
    var (last, column) = (line.lowerBound, 0)
    for offset in line.lowerBound..<line.upperBound where offset - last >= Self.distance {
      guard Self.isBorder(offset, in: bytes) else { continue }
      column += Self.count(bytes[last..<offset])
      last = offset
      places.append((offset, column))
    }
  }

  private func last(before offset: Int) -> (offset: Int, column: Int)? {
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? places[low - 1] : nil
  }

  private static func count(_ bytes: ArraySlice<UInt8>) -> Int {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.count
  }

  /// Whether no character can reach over an offset: a byte that continues one stands behind three such at most.
  private static func isBorder(_ offset: Int, in bytes: [UInt8]) -> Bool {
    bytes[offset] & 0xC0 != 0x80 || bytes[(offset - 3)..<offset].allSatisfy { $0 & 0xC0 == 0x80 }
  }
}
