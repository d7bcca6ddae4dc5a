/// A TEXT, or a list of them (RFC 5545, section 3.3.11).
public struct TextValue: Sendable {
  private let bytes: ArraySlice<UInt8>

  /// The bytes as they are written, escapes and all; any bytes will do.
  public init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
  }

  /// What is meant: `\n` is a line end, and any other backslash stands before what is meant itself.
  public var text: String {
    guard bytes.contains(UInt8(ascii: "\\")) else { return String(decoding: bytes, as: UTF8.self) }
    var text: [UInt8] = []
    var isEscaped = false
    for byte in bytes {
      if !isEscaped, byte == UInt8(ascii: "\\") {
        isEscaped = true
        continue
      }
      text.append(isEscaped && Byte.capital(byte) == UInt8(ascii: "N") ? UInt8(ascii: "\n") : byte)
      isEscaped = false
    }
    if isEscaped { text.append(UInt8(ascii: "\\")) }
    return String(decoding: text, as: UTF8.self)
  }

  /// The texts of a list, divided by the commas that no backslash escapes; never empty.
  public var items: [TextValue] {
    var items: [TextValue] = []
    var start = bytes.startIndex
    var isEscaped = false
    for index in bytes.indices {
      if bytes[index] == UInt8(ascii: ","), !isEscaped {
        items.append(TextValue(bytes[start..<index]))
        start = index + 1
      }
      isEscaped = !isEscaped && bytes[index] == UInt8(ascii: "\\")
    }
    return items + [TextValue(bytes[start...])]
  }
}
