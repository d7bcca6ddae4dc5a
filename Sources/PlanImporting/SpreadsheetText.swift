/// The characters of a file that a spreadsheet program wrote, as UTF-8 without a byte order mark.
struct SpreadsheetText {
  let bytes: [UInt8]
  /// Whether some bytes are none of the encoding, and became U+FFFD.
  let isBroken: Bool

  /// Reads UTF-16 where a byte order mark says so, as Excel's “Unicode Text” has one; else what was asked for.
  init(_ file: [UInt8], _ encoding: SpreadsheetEncoding) {
    if file.starts(with: [0xFF, 0xFE]) {
      self.init(utf16: file.dropFirst(2), lowByteFirst: true)
    } else if file.starts(with: [0xFE, 0xFF]) {
      self.init(utf16: file.dropFirst(2), lowByteFirst: false)
    } else if file.starts(with: [0xEF, 0xBB, 0xBF]) || encoding == .utf8 {
      self.init(utf8: file.starts(with: [0xEF, 0xBB, 0xBF]) ? file.dropFirst(3) : file[...])
    } else {
      self.init(windows1252: file)
    }
  }

  private init(utf8 file: ArraySlice<UInt8>) {
    let text = String(decoding: file, as: UTF8.self)
    bytes = Array(text.utf8)
    isBroken = !bytes.elementsEqual(file)
  }

  private init(windows1252 file: [UInt8]) {
    bytes = Array(file.map(Windows1252.character).reduce(into: "") { $0.unicodeScalars.append($1) }.utf8)
    isBroken = false
  }

  private init(utf16 file: ArraySlice<UInt8>, lowByteFirst: Bool) {
    let pairs = stride(from: file.startIndex, to: file.endIndex - file.count % 2, by: 2)
    let units = pairs.map { place in
      lowByteFirst
        ? UInt16(file[place]) | UInt16(file[place + 1]) << 8 : UInt16(file[place]) << 8 | UInt16(file[place + 1])
    }
    let text = String(decoding: units, as: UTF16.self)
    bytes = Array(text.utf8)
    isBroken = file.count % 2 != 0 || !text.utf16.elementsEqual(units)
  }
}

/// How the characters of a file without a byte order mark are written.
public enum SpreadsheetEncoding: String, Sendable, CaseIterable {
  case utf8 = "utf-8"
  /// What Excel writes on Windows in Western Europe and America if not told otherwise.
  case windows1252 = "windows-1252"
}

/// The code page of Windows for Western Europe (WHATWG Encoding Standard, index windows-1252).
private enum Windows1252 {
  static func character(_ byte: UInt8) -> Unicode.Scalar {
    (0x80..<0xA0).contains(byte) ? middle[Int(byte) - 0x80] : Unicode.Scalar(byte)
  }

  private static let middle = Array(
    """
    €\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ
    """.unicodeScalars)
}
