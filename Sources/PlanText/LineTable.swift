/// Where each line of a text starts: the door between byte offsets and lines and columns.
///
/// Lines end in LF, CRLF or CR, as in CommonMark 0.30, section 2.1.
public struct LineTable: Sendable {
  /// Byte offset of the first byte of each line; never empty.
  private let starts: [Int]
  private let byteCount: Int

  init(bytes: [UInt8], from first: Int) {
    var starts = [first]
    starts.reserveCapacity(bytes.count / 48 + 1)
    var index = first
    let end = bytes.count
    while index < end {
      let byte = bytes[index]
      index += 1
      guard byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") else { continue }
      if byte == UInt8(ascii: "\r"), index < end, bytes[index] == UInt8(ascii: "\n") { index += 1 }
      if index < end { starts.append(index) }
    }
    self.starts = starts
    self.byteCount = end
  }

  /// Number of lines; an empty text has one.
  public var count: Int { starts.count }

  /// The bytes of a line, line end included; `line` counts from 0 and is clamped to the text.
  public func range(ofLine line: Int) -> SourceRange {
    let line = min(max(line, 0), starts.count - 1)
    return SourceRange(starts[line], line + 1 < starts.count ? starts[line + 1] : byteCount)
  }

  /// The line, counted from 0, that holds a byte offset.
  public func line(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
