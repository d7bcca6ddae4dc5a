/// Text inside an address: all but letters, digits and a few marks as `%20` (RFC 3986, section 2.1).
enum URLText {
  /// Appends bytes as they stand in an address.
  static func encode(_ text: some Sequence<UInt8>, to bytes: inout [UInt8]) {
    for byte in text {
      if isPlain(byte) {
        bytes.append(byte)
      } else {
        bytes.append(UInt8(ascii: "%"))
        bytes.append(digit(byte >> 4))
        bytes.append(digit(byte & 15))
      }
    }
  }

  /// A text as one line: runs of white space are one space, controls are left out, and what would take more than
  /// `limit` bytes in an address ends in `…`.
  static func line(_ text: String, limit: Int) -> String {
    let line = isLine(text) ? text : oneLine(text)
    // Three bytes at most stand for each.
    if line.utf8.count <= limit / 3 || size(line) <= limit { return line }
    var room = limit - size("…")
    let kept = line.prefix { character in
      room -= size(character.utf8)
      return room >= 0
    }
    return kept + "…"
  }

  /// In how many bytes a text is written.
  static func size(_ text: String) -> Int { size(text.utf8) }

  private static func size(_ bytes: some Sequence<UInt8>) -> Int {
    bytes.reduce(0) { $0 + (isPlain($1) ? 1 : 3) }
  }

  private static func isLine(_ text: String) -> Bool { text.utf8.allSatisfy { (0x20...0x7E).contains($0) } }

  private static func oneLine(_ text: String) -> String {
    let scalars = text.unicodeScalars.map { $0.properties.isWhitespace ? " " : $0 }
    let visible = String.UnicodeScalarView(scalars.filter { $0.properties.generalCategory != .control })
    return String(visible).split(separator: " ").joined(separator: " ")
  }

  /// Whether a byte stands for itself in every part of an address, and in no address for anything else.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"), UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "/"), UInt8(ascii: "("),
      UInt8(ascii: ")"):
      true
    default: false
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}
