import PlanText

/// The bytes of a calendar with its folds undone (RFC 5545, section 3.1), and where each of them stood.
///
/// CRLF, LF and CR end a line; blank lines are left out.
struct UnfoldedText: Sendable {
  /// All content lines, each ended by one LF.
  private(set) var bytes: [UInt8] = []
  /// Where the content lines stand in the bytes, their ends left out.
  private(set) var lines: [Range<Int>] = []
  private var pieces: [Piece] = []

  /// The part of a content line that stands on one line of the source.
  private struct Piece {
    let start: Int
    let sourceStart: Int
  }

  init(_ source: SourceText) {
    bytes.reserveCapacity(source.bytes.count + 1)
    var start = source.start
    while start < source.bytes.count {
      let end = Self.lineEnd(in: source.bytes, from: start)
      if end > start { append(source.bytes, start..<end) }
      start = end + 1
    }
  }

  /// Where a stretch of the bytes stands in the source, from its first byte to its last.
  func place(of range: Range<Int>) -> SourceRange {
    let start = sourceOffset(range.lowerBound)
    return range.isEmpty ? .at(start) : SourceRange(start, sourceOffset(range.upperBound - 1) + 1)
  }

  private static func lineEnd(in bytes: [UInt8], from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n"), bytes[end] != UInt8(ascii: "\r") { end += 1 }
    return end
  }

  private mutating func append(_ source: [UInt8], _ line: Range<Int>) {
    let isContinued = source[line.lowerBound] == UInt8(ascii: " ") || source[line.lowerBound] == UInt8(ascii: "\t")
    if isContinued, let last = lines.last {
      bytes.removeLast()
      pieces.append(Piece(start: bytes.count, sourceStart: line.lowerBound + 1))
      bytes += source[line.lowerBound + 1..<line.upperBound]
      lines[lines.count - 1] = last.lowerBound..<bytes.count
    } else {
      pieces.append(Piece(start: bytes.count, sourceStart: line.lowerBound))
      lines.append(bytes.count..<bytes.count + line.count)
      bytes += source[line]
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  private func sourceOffset(_ offset: Int) -> Int {
    var low = 0
    var high = pieces.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if pieces[middle].start <= offset { low = middle } else { high = middle }
    }
    return pieces.isEmpty ? offset : pieces[low].sourceStart + offset - pieces[low].start
  }
}
