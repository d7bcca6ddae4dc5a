/// Tells whether bytes are JSON (RFC 8259), however deep.
struct JSONText {
  private let bytes: [UInt8]
  private var place = 0
  /// The brackets that are open, as the bytes that close them.
  private var closers: [UInt8] = []

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  static func breaches(of bytes: [UInt8], in name: String) -> [String] {
    var text = JSONText(bytes)
    let isSound = String(validating: bytes, as: UTF8.self) != nil && text.isValue()
    return isSound ? [] : ["\(name) is no JSON at byte \(text.place)"]
  }

  /// Reads one value and all that it holds, to the end of the bytes.
  private mutating func isValue() -> Bool {
    repeat {
      guard opensOrReads() else { return false }
      while let closer = closers.last, skipped() == closer {
        place += 1
        closers.removeLast()
      }
      if !closers.isEmpty, !isSeparated() { return false }
    } while !closers.isEmpty
    return skipped() == nil
  }

  /// Reads a scalar or an empty container, or goes into a container as far as its first value.
  private mutating func opensOrReads() -> Bool {
    while let byte = skipped(), byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") {
      place += 1
      closers.append(byte + 2)
      if skipped() == byte + 2 { return true }
      if byte == UInt8(ascii: "{"), !isKey() { return false }
    }
    return isScalar()
  }

  private mutating func isSeparated() -> Bool {
    guard take(UInt8(ascii: ",")) else { return false }
    return closers.last == UInt8(ascii: "}") ? isKey() : true
  }

  private mutating func isKey() -> Bool { skipped() == UInt8(ascii: "\"") && isString() && take(UInt8(ascii: ":")) }

  private mutating func isScalar() -> Bool {
    if skipped() == UInt8(ascii: "\"") { return isString() }
    let word = bytes[place...].prefix { !",]} \n\r\t".utf8.contains($0) }
    place += word.count
    let text = String(decoding: word, as: UTF8.self)
    return ["true", "false", "null"].contains(text) || (Double(text) != nil && word.allSatisfy(Self.isInNumber))
  }

  private static func isInNumber(_ byte: UInt8) -> Bool { "0123456789+-.eE".utf8.contains(byte) }

  private mutating func isString() -> Bool {
    place += 1
    while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
      guard bytes[place] >= 0x20 else { return false }
      if bytes[place] == UInt8(ascii: "\\") {
        guard place + 1 < bytes.count, "\"\\/bfnrtu".utf8.contains(bytes[place + 1]) else { return false }
        place += 1
      }
      place += 1
    }
    return take(UInt8(ascii: "\""))
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard skipped() == byte else { return false }
    place += 1
    return true
  }

  /// The next byte that is no white space.
  private mutating func skipped() -> UInt8? {
    while place < bytes.count, " \n\r\t".utf8.contains(bytes[place]) { place += 1 }
    return place < bytes.count ? bytes[place] : nil
  }
}
