/// The bytes of an iCalendar file, written line by line (RFC 5545, section 3.1).
struct CalendarText: Sendable {
  /// Most octets on a line, its end not counted.
  static let lineLimit = 75

  private(set) var bytes: [UInt8] = []

  /// Appends a line whose value has a syntax of its own: a date, a number, a word.
  mutating func line(_ name: StaticString, _ value: String) {
    write(name) { bytes in
      let isClean = value.utf8.allSatisfy(Self.isVisible)
      if isClean { bytes += value.utf8 } else { bytes += value.utf8.filter(Self.isVisible) }
    }
  }

  /// Appends a line whose name and parameters are put together from words of ours.
  mutating func property(_ name: String, _ value: String) {
    fold { bytes in bytes += "\(name):\(value)".utf8 }
  }

  /// Appends whole lines.
  mutating func append(_ lines: some Sequence<UInt8>) { bytes += lines }

  /// Takes everything away.
  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// Appends a line whose value is text.
  mutating func text(_ name: StaticString, _ text: String) {
    write(name) { bytes in bytes += Self.escaped(text) }
  }

  /// Appends a line whose value is a list of texts; none where the list is empty.
  mutating func list(_ name: StaticString, _ texts: [String]) {
    guard !texts.isEmpty else { return }
    write(name) { bytes in bytes += texts.map(Self.escaped).joined(separator: [UInt8(ascii: ",")]) }
  }

  /// A TEXT value (section 3.3.11); controls are left out, a tab is a space, each line end one `\n`.
  static func escaped(_ text: String) -> [UInt8] {
    if text.utf8.allSatisfy(isPlain) { return Array(text.utf8) }
    var escaped: [UInt8] = []
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped += [UInt8(ascii: "\\"), UInt8(scalar.value)]
      case "\n" where previous == "\r": break
      case "\r", "\n", "\u{85}", "\u{2028}", "\u{2029}": escaped += "\\n".utf8
      case "\t": escaped.append(UInt8(ascii: " "))
      case "\0"..."\u{1F}", "\u{7F}": break
      default: escaped += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
      previous = scalar
    }
    return escaped
  }

  private static func isVisible(_ byte: UInt8) -> Bool { byte > 0x1F && byte != 0x7F }

  /// Whether a byte can only be part of a scalar that stands for itself.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","): false
    // 0xC2 and 0xE2 lead to the line ends beyond ASCII.
    case 0x20...0x7E, 0x80...0xC1, 0xC3...0xE1, 0xE3...: true
    default: false
    }
  }

  private mutating func write(_ name: StaticString, _ value: (inout [UInt8]) -> Void) {
    fold { bytes in
      bytes.append(literal: name)
      bytes.append(UInt8(ascii: ":"))
      value(&bytes)
    }
  }

  /// Most lines are short: only a long one is taken out again and folded.
  private mutating func fold(_ writeLine: (inout [UInt8]) -> Void) {
    let start = bytes.count
    writeLine(&bytes)
    guard bytes.count - start > Self.lineLimit else { return bytes.append(literal: "\r\n") }
    let line = Array(bytes[start...])
    bytes.removeSubrange(start...)
    appendFolded(line)
  }

  private mutating func appendFolded(_ line: [UInt8]) {
    var start = 0
    var room = Self.lineLimit
    while line.count - start > room {
      let cut = Self.cut(line, from: start, room: room)
      bytes += line[start..<cut]
      bytes += "\r\n ".utf8
      start = cut
      // The space counts too.
      room = Self.lineLimit - 1
    }
    bytes += line[start...]
    bytes += "\r\n".utf8
  }

  /// The last place where a line may be cut: not inside a scalar or an escape, if possible not inside a character.
  private static func cut(_ line: [UInt8], from start: Int, room: Int) -> Int {
    var scalar = start + room
    while line[scalar] & 0xC0 == 0x80 { scalar -= 1 }
    let isASCII = line[scalar] < 0x80 && line[scalar - 1] < 0x80
    let border = isASCII ? scalar : characterBorder(line, from: start, near: scalar)
    let backslashes = line[start..<border].reversed().prefix { $0 == UInt8(ascii: "\\") }.count
    let cut = backslashes % 2 == 1 ? border - 1 : border
    return cut > start ? cut : scalar
  }

  /// The border of a whole character at or before a scalar's; the scalar's own where one character fills the line.
  private static func characterBorder(_ line: [UInt8], from start: Int, near cut: Int) -> Int {
    // Far enough to see whether what follows belongs to the character before.
    let window = String(decoding: line[start..<min(cut + 64, line.count)], as: UTF8.self)
    var border = start
    for character in window {
      let next = border + character.utf8.count
      if next > cut { break }
      border = next
    }
    return border > start ? border : cut
  }
}
