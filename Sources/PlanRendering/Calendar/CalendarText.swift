/// The bytes of an iCalendar file, written line by line (RFC 5545, section 3.1).
struct CalendarText: Sendable {
  /// Most octets on a line, its end not counted.
  static let lineLimit = 75

  private(set) var bytes: [UInt8] = []

  /// Appends a line whose value has a syntax of its own: a date, a number, a word.
  mutating func line(_ name: StaticString, _ value: String) {
    appendFolded(Self.start(of: name) + value.utf8.filter { $0 > 0x1F && $0 != 0x7F })
  }

  /// Appends a line whose value is text.
  mutating func text(_ name: StaticString, _ text: String) {
    appendFolded(Self.start(of: name) + Self.escaped(text))
  }

  /// Appends a line whose value is a list of texts; none where the list is empty.
  mutating func list(_ name: StaticString, _ texts: [String]) {
    guard !texts.isEmpty else { return }
    appendFolded(Self.start(of: name) + texts.map(Self.escaped).joined(separator: [UInt8(ascii: ",")]))
  }

  /// A TEXT value (section 3.3.11); controls are left out, a tab is a space, each line end one `\n`.
  static func escaped(_ text: String) -> [UInt8] {
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

  private static func start(of name: StaticString) -> [UInt8] {
    var start: [UInt8] = []
    start.append(literal: name)
    start.append(UInt8(ascii: ":"))
    return start
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
