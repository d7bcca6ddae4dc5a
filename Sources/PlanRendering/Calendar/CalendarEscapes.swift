/// How a TEXT value is written (RFC 5545, section 3.3.11): controls are left out, a tab is a space, each line end one `\n`.
enum CalendarEscapes {
  /// Appends a text; most hold nothing that needs an escape.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    let isPlain = text.withUTF8 { unsafe !$0.contains(where: mayNeedEscape) }
    if isPlain { bytes.append(text: text) } else { append(Array(text.utf8), to: &bytes) }
  }

  private static func append(_ text: [UInt8], to bytes: inout [UInt8]) {
    var plain = 0
    var index = 0
    while index < text.count {
      guard mayNeedEscape(text[index]), let escape = escape(text, at: index) else {
        index += 1
        continue
      }
      bytes += text[plain..<index]
      bytes.append(literal: escape.text)
      index += escape.count
      plain = index
    }
    bytes += text[plain...]
  }

  /// Whether a byte is not surely part of what stands for itself.
  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    switch byte {
    // 0xC2 and 0xE2 lead to the line ends beyond ASCII.
    case 0...0x1F, 0x7F, UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","), 0xC2, 0xE2: true
    default: false
    }
  }

  /// How many bytes at a place have another text in their place, and which; nil for what stands for itself.
  private static func escape(_ text: [UInt8], at index: Int) -> (count: Int, text: StaticString)? {
    func follows(_ bytes: UInt8...) -> Bool { text[(index + 1)...].starts(with: bytes) }
    switch text[index] {
    case UInt8(ascii: "\\"): return (1, "\\\\")
    case UInt8(ascii: ";"): return (1, "\\;")
    case UInt8(ascii: ","): return (1, "\\,")
    case UInt8(ascii: "\n"): return (1, "\\n")
    case UInt8(ascii: "\r"): return (follows(UInt8(ascii: "\n")) ? 2 : 1, "\\n")
    case UInt8(ascii: "\t"): return (1, " ")
    case 0xC2: return follows(0x85) ? (2, "\\n") : nil
    case 0xE2: return follows(0x80, 0xA8) || follows(0x80, 0xA9) ? (3, "\\n") : nil
    default: return (1, "")
    }
  }
}
