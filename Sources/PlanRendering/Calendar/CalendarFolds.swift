/// Cuts long lines into several (RFC 5545, section 3.1), where no reader can take offence.
enum CalendarFolds {
  /// Folds the line that stands from a place to the end.
  static func write(to bytes: inout [UInt8], from start: Int) {
    let line = Array(bytes[start...])
    bytes.removeSubrange(start...)
    var start = cut(line, from: 0, room: CalendarText.lineLimit)
    bytes += line[..<start]
    while start < line.count {
      let end = cut(line, from: start, room: CalendarText.lineLimit - 1)
      // Nothing but spaces would be a blank line, at which some calendars stop: of so many none is missed.
      if line[start..<end].contains(where: { $0 != UInt8(ascii: " ") }) {
        bytes.append(literal: "\r\n ")
        bytes += line[start..<end]
      }
      start = end
    }
  }

  /// The end of a line that fits, else the last place where it may be cut: not inside a scalar or an escape, if possible not inside a character.
  private static func cut(_ line: [UInt8], from start: Int, room: Int) -> Int {
    if line.count - start <= room { return line.count }
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
