/// Finds the entries of a calendar of ours by the form that we write them in: what has another is none of ours.
struct FormerEntryScan {
  private let bytes: [UInt8]
  private var next = 0

  static func entries(in bytes: [UInt8]) -> [FormerCalendar.Entry] {
    var scan = FormerEntryScan(bytes: bytes)
    var entries: [FormerCalendar.Entry] = []
    while let line = scan.line() {
      guard bytes[line].starts(with: Self.begin) else { continue }
      if let entry = scan.entry(from: line.lowerBound, end: Self.end + bytes[line].dropFirst(Self.begin.count)) {
        entries.append(entry)
      }
    }
    return entries
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// Reads on behind a `BEGIN`; nil where a line is missing or another than expected.
  private mutating func entry(from start: Int, end: [UInt8]) -> FormerCalendar.Entry? {
    guard let uid = value(behind: "UID:"), let time = value(behind: "DTSTAMP:"),
      value(behind: "LAST-MODIFIED:") == time, let sequence = value(behind: "SEQUENCE:"),
      let stamp = RevisionStamp(time: time, sequence: sequence)
    else { return nil }
    let content = next
    let occurrence = value(behind: "RECURRENCE-ID")
    while let line = line() {
      if bytes[line].elementsEqual(end) {
        return FormerCalendar.Entry(
          uid: uid, occurrence: occurrence, stamp: stamp, lines: start..<next, content: content..<line.lowerBound)
      }
    }
    return nil
  }

  /// The value of the next line, which must begin so; no such line of ours is folded.
  private mutating func value(behind name: StaticString) -> String? {
    let start = next
    guard let line = line(), line.count > name.utf8CodeUnitCount,
      begins(line, with: name)
    else {
      next = start
      return nil
    }
    return String(decoding: bytes[(line.lowerBound + name.utf8CodeUnitCount)..<line.upperBound], as: UTF8.self)
  }

  private func begins(_ line: Range<Int>, with name: StaticString) -> Bool {
    name.withUTF8Buffer { unsafe bytes[line].starts(with: $0) }
  }

  /// The next line without its end, which is CRLF; nil behind the last.
  private mutating func line() -> Range<Int>? {
    let start = next
    var index = start
    while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
    guard index < bytes.count else { return nil }
    next = index + 1
    return start..<(index > start && bytes[index - 1] == UInt8(ascii: "\r") ? index - 1 : index)
  }

  private static let begin = Array("BEGIN:V".utf8)
  private static let end = Array("END:V".utf8)
}
