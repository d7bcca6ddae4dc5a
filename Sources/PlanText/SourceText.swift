/// The bytes of one file as they were read, with the table of their lines.
public struct SourceText: Sendable {
  /// What messages call the text: the path as it was given, or `-`.
  public let name: String
  /// The whole file, its byte order mark included; they need not be UTF-8.
  public let bytes: [UInt8]
  /// The bounds of the lines; a byte order mark belongs to none of them.
  public let lines: LineTable
  private let columns: ColumnTable
  /// Offset of the first byte of text: 3 behind a UTF-8 byte order mark, else 0.
  public let start: Int

  /// Any bytes, under a name for messages.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    lines = LineTable(bytes: bytes, from: start)
    columns = ColumnTable(bytes, lines)
  }

  /// A text that is no file, as its UTF-8 bytes.
  public init(name: String, _ text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  /// The text of a range; bytes that are not UTF-8 become U+FFFD.
  public func text(in range: SourceRange) -> String {
    let lower = min(max(range.lowerBound, 0), bytes.count)
    let upper = min(max(range.upperBound, lower), bytes.count)
    return String(decoding: bytes[lower..<upper], as: UTF8.self)
  }

  /// The bytes of a line without its line end; `line` counts from 0.
  public func content(ofLine line: Int) -> SourceRange {
    let range = lines.range(ofLine: line)
    var end = range.upperBound
    while end > range.lowerBound, Self.isLineEnd(bytes[end - 1]) { end -= 1 }
    return SourceRange(range.lowerBound, end)
  }

  /// The place of a byte offset, for people: line and column counted from 1, columns in Unicode scalars.
  public func position(at offset: Int) -> SourcePosition {
    let line = lines.line(at: offset)
    let start = lines.range(ofLine: line).lowerBound
    let end = min(max(offset, start), bytes.count)
    return SourcePosition(line: line + 1, column: columns.column(at: end, ofLineAt: start, in: bytes) + 1)
  }

  /// The bytes after some edits; nil where two of them overlap or one lies outside of the text.
  public func applying(_ edits: [TextEdit]) -> [UInt8]? {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + edits.count * 32)
    var copied = 0
    for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      guard edit.range.lowerBound >= copied, edit.range.upperBound <= bytes.count else { return nil }
      result += bytes[copied..<edit.range.lowerBound]
      result += edit.replacement.utf8
      copied = edit.range.upperBound
    }
    return result + bytes[copied...]
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }
}
