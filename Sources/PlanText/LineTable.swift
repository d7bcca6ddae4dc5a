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
    let text = bytes[...]
    let end = bytes.count
    var feed = text.firstIndex(of: UInt8(ascii: "\n"), from: first) ?? end
    // Most files have none.
    var carriageReturn = text.firstIndex(of: UInt8(ascii: "\r"), from: first) ?? end
    while min(feed, carriageReturn) < end {
      let start = carriageReturn + 1 == feed ? feed + 1 : min(feed, carriageReturn) + 1
      if start < end { starts.append(start) }
      if feed < start { feed = text.firstIndex(of: UInt8(ascii: "\n"), from: start) ?? end }
      if carriageReturn < start { carriageReturn = text.firstIndex(of: UInt8(ascii: "\r"), from: start) ?? end }
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
