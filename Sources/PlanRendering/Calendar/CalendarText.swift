/// The bytes of an iCalendar file, written line by line (RFC 5545, section 3.1).
struct CalendarText: Sendable {
  /// Most octets on a line, its end not counted.
  static let lineLimit = 75

  private(set) var bytes: [UInt8] = []

  /// `capacity` is how many bytes are written without looking for more room.
  init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  /// Appends a line whose value has a syntax of its own: a date, a number, a word.
  mutating func line(_ name: StaticString, _ value: String) {
    let start = begin(name)
    var value = value
    if value.withUTF8({ unsafe $0.allSatisfy(Self.isVisible) }) {
      bytes.append(text: value)
    } else {
      bytes += value.utf8.filter(Self.isVisible)
    }
    end(from: start)
  }

  /// Appends a line whose name and parameters are put together from words of ours.
  mutating func property(_ name: String, _ value: String) {
    let start = bytes.count
    bytes.append(text: name)
    bytes.append(UInt8(ascii: ":"))
    bytes.append(text: value)
    end(from: start)
  }

  /// Appends whole lines that stand in the source code.
  mutating func lines(_ lines: StaticString) { bytes.append(literal: lines) }

  /// Appends whole lines.
  mutating func append(_ lines: [UInt8]) { bytes += lines }

  /// Takes everything away.
  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// Appends a line whose value is text.
  mutating func text(_ name: StaticString, _ text: String) {
    let start = begin(name)
    CalendarEscapes.append(text, to: &bytes)
    end(from: start)
  }

  /// Appends a line whose value is a text of several lines; none where there is no such line.
  mutating func text(_ name: StaticString, _ lines: [DescriptionLine]) {
    guard !lines.isEmpty else { return }
    let start = begin(name)
    for (index, line) in lines.enumerated() {
      if index > 0 { bytes.append(literal: "\\n") }
      bytes.append(literal: line.label)
      bytes.append(literal: ": ")
      CalendarEscapes.append(line.text, to: &bytes)
    }
    end(from: start)
  }

  /// Appends a line whose value is a list of texts; none where the list is empty.
  mutating func list(_ name: StaticString, _ texts: [String]) {
    guard !texts.isEmpty else { return }
    let start = begin(name)
    for (index, text) in texts.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      CalendarEscapes.append(text, to: &bytes)
    }
    end(from: start)
  }

  private static func isVisible(_ byte: UInt8) -> Bool { byte > 0x1F && byte != 0x7F }

  /// Begins a line, and says where.
  private mutating func begin(_ name: StaticString) -> Int {
    let start = bytes.count
    bytes.append(literal: name)
    bytes.append(UInt8(ascii: ":"))
    return start
  }

  /// Most lines are short: only a long one is taken out again and folded.
  private mutating func end(from start: Int) {
    if bytes.count - start > Self.lineLimit { CalendarFolds.write(to: &bytes, from: start) }
    bytes.append(literal: "\r\n")
  }
}
