/// Writes JSON (RFC 8259) piece by piece, two spaces deeper with each level, in the order it is told.
struct JSONWriter: Sendable {
  private(set) var bytes: [UInt8] = []
  private var depth = 0
  /// Whether the object or array that is open holds something.
  private var isFilled = false

  /// `capacity` is a guess at the bytes that will come: growing takes as much memory again.
  init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  /// Writes an object; the keys are written inside with `key`.
  mutating func object(_ content: (inout JSONWriter) -> Void) {
    nest("{", "}", content)
  }

  /// Writes an array of what is written for each element.
  mutating func array<Elements: Sequence>(
    _ elements: Elements, _ write: (inout JSONWriter, Elements.Element) -> Void
  ) {
    nest("[", "]") { writer in
      for element in elements {
        writer.separate()
        write(&writer, element)
      }
    }
  }

  /// Writes a key of the open object; its value is written next.
  mutating func key(_ key: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(literal: key)
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    bytes.append(UInt8(ascii: " "))
  }

  mutating func member(_ name: StaticString, _ text: String?) {
    key(name)
    value(text)
  }

  mutating func member(_ name: StaticString, _ number: Int?) {
    key(name)
    value(number)
  }

  mutating func member(_ name: StaticString, _ truth: Bool?) {
    key(name)
    guard let truth else { return null() }
    value(truth)
  }

  mutating func value(_ text: String?) {
    guard var text else { return null() }
    bytes.append(UInt8(ascii: "\""))
    if text.withUTF8({ unsafe $0.allSatisfy(Self.isPlain) }) {
      bytes.append(text: text)
    } else {
      for scalar in text.unicodeScalars { append(escaping: scalar) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  mutating func value(_ number: Int?) {
    guard let number else { return null() }
    bytes.append(number: number)
  }

  mutating func value(_ truth: Bool) {
    bytes.append(literal: truth ? "true" : "false")
  }

  mutating func null() {
    bytes.append(literal: "null")
  }

  /// Ends the file with a line end.
  mutating func end() {
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func nest(_ open: Unicode.Scalar, _ close: Unicode.Scalar, _ content: (inout JSONWriter) -> Void) {
    bytes.append(UInt8(ascii: open))
    depth += 1
    isFilled = false
    content(&self)
    depth -= 1
    if isFilled { indent() }
    bytes.append(UInt8(ascii: close))
    isFilled = true
  }

  private mutating func separate() {
    if isFilled { bytes.append(UInt8(ascii: ",")) }
    indent()
    isFilled = true
  }

  private mutating func indent() {
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<depth {
      bytes.append(UInt8(ascii: " "))
      bytes.append(UInt8(ascii: " "))
    }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    0x20..<0x7F ~= byte && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  /// What a terminal would obey or hide is escaped too: readers of JSON get it back, people see it.
  private mutating func append(escaping scalar: Unicode.Scalar) {
    switch scalar {
    case "\"", "\\": bytes += "\\\(scalar)".utf8
    case "\n": bytes += "\\n".utf8
    case "\r": bytes += "\\r".utf8
    case "\t": bytes += "\\t".utf8
    case _ where VisibleText.isHidden(scalar):
      for unit in scalar.utf16 {
        let digits = String(unit, radix: 16)
        bytes += "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8
      }
    default: bytes += String(scalar).utf8
    }
  }
}
