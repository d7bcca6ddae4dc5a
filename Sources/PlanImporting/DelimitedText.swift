import PlanText

/// Splits text into rows of cells as RFC 4180 says, and as programs do where it says nothing.
///
/// Quotes mean something at the beginning of a cell only; a quote that is never closed reaches to the end.
struct DelimitedText {
  /// An empty line is a row of no cells.
  private(set) var rows: [[String]] = []
  /// The line of a quote that is never closed, counted from 1; nil where each is.
  private(set) var lineOfOpenQuote: Int?

  private let bytes: [UInt8]
  private let separator: UInt8
  private var index: Int

  /// The rows of a text from one of its bytes on.
  init(_ bytes: [UInt8], separator: UInt8, from start: Int = 0) {
    self.init(reading: bytes, separator: separator, from: start)
    while index < bytes.count { rows.append(row()) }
  }

  private init(reading bytes: [UInt8], separator: UInt8, from start: Int) {
    self.bytes = bytes
    self.separator = separator
    index = start
  }

  /// The separator that a first line `sep=;` names, and where the text behind it begins.
  static func namedSeparator(in bytes: [UInt8]) -> (separator: UInt8, start: Int)? {
    guard bytes.count > 4, bytes[..<4].elementsEqual("sep=".utf8), !isLineEnd(bytes[4]) else { return nil }
    var reader = DelimitedText(reading: bytes, separator: bytes[4], from: 5)
    guard reader.atLineEnd else { return nil }
    reader.skipLineEnd()
    return (bytes[4], reader.index)
  }

  private mutating func row() -> [String] {
    var cells: [String] = []
    if !atLineEnd {
      cells.append(cell())
      while index < bytes.count, bytes[index] == separator {
        index += 1
        cells.append(cell())
      }
    }
    skipLineEnd()
    return cells
  }

  private mutating func cell() -> String {
    var content: [UInt8] = []
    if index < bytes.count, bytes[index] == UInt8(ascii: "\"") { content = quoted() }
    let rest = bytes[index...].prefix { $0 != separator && !Self.isLineEnd($0) }
    index = rest.endIndex
    return String(decoding: content + rest, as: UTF8.self)
  }

  /// What stands between quotes; two of them stand for one.
  private mutating func quoted() -> [UInt8] {
    var content: [UInt8] = []
    let start = index
    index += 1
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "\"") {
        index += 1
        guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else { return content }
      }
      content.append(bytes[index])
      index += 1
    }
    lineOfOpenQuote = SourceText(name: "", bytes: bytes).lines.line(at: start) + 1
    return content
  }

  private var atLineEnd: Bool { index >= bytes.count || Self.isLineEnd(bytes[index]) }

  private mutating func skipLineEnd() {
    guard index < bytes.count else { return }
    let isPair = bytes[index] == UInt8(ascii: "\r") && index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\n")
    index += isPair ? 2 : 1
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
}
