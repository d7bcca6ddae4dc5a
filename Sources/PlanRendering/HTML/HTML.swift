/// A piece of HTML: its markup stands in this source code, and whatever is put between is escaped by its type.
struct HTML: Sendable {
  fileprivate(set) var bytes: [UInt8]

  var isEmpty: Bool { bytes.isEmpty }

  /// An empty piece with room for so many bytes.
  init(capacity: Int = 0) {
    bytes = []
    bytes.reserveCapacity(capacity)
  }

  static func += (html: inout HTML, piece: HTML) {
    html.bytes += piece.bytes
  }

  /// Appends markup that stands in the source code; unlike `+=` it makes no piece of its own, for what is written often.
  mutating func append(_ markup: StaticString) {
    bytes.append(literal: markup)
  }

  /// Appends text so that a reader sees it as it is, in content and in quoted attributes alike.
  mutating func append(text: String) {
    var text = text
    let isPlain = text.withUTF8 { unsafe $0.allSatisfy(Self.isPlain) }
    if isPlain { bytes.append(text: text) } else { append(escaping: text[...]) }
  }

  /// What stands for itself is taken over run by run.
  private mutating func append(escaping text: Substring) {
    var rest = text
    while let place = rest.utf8.firstIndex(where: { !Self.isPlain($0) }) {
      bytes += rest[..<place].utf8
      append(rest.unicodeScalars[place])
      rest = rest[rest.unicodeScalars.index(after: place)...]
    }
    bytes += rest.utf8
  }

  /// Appends text as a part of an address; what that leaves as it is needs no escape in HTML.
  mutating func append(address text: String) {
    var text = text
    text.withUTF8 { unsafe URLText.encode($0, to: &bytes) }
  }

  /// Appends bytes as a part of an address.
  mutating func append(address bytes: [UInt8]) { URLText.encode(bytes, to: &self.bytes) }

  /// Appends a number in as many digits as are asked for, with zeros before it.
  mutating func append(_ number: Int, digits: Int) {
    let text = String(number)
    for _ in 0..<max(digits - text.utf8.count, 0) { bytes.append(UInt8(ascii: "0")) }
    bytes += text.utf8
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "&": bytes += "&amp;".utf8
    case "<": bytes += "&lt;".utf8
    case ">": bytes += "&gt;".utf8
    case "\"": bytes += "&quot;".utf8
    case "'": bytes += "&#39;".utf8
    default: bytes += UTF8.encode(scalar.isForbiddenInHTML ? "\u{FFFD}" : scalar) ?? UTF8.encodedReplacementCharacter
    }
  }

  /// Whether a byte can only be part of a scalar that stands for itself.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): false
    // 0xC2, 0xEF and 0xF0 lead to the C1 controls and the noncharacters.
    case 0x20...0x7E, UInt8(ascii: "\n"), UInt8(ascii: "\t"), 0x80...0xC1, 0xC3...0xEE: true
    default: false
    }
  }
}

/// Something that can be put into HTML as it stands.
protocol HTMLPart {
  func write(to html: inout HTML)
}

extension HTML: ExpressibleByStringInterpolation {
  /// Collects literals, which only source code can hold, and values, each escaped by its type.
  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var html: HTML

    init(literalCapacity: Int, interpolationCount: Int) {
      html = HTML(capacity: literalCapacity + interpolationCount * 32)
    }

    mutating func appendLiteral(_ markup: StaticString) { html.append(markup) }
    mutating func appendInterpolation(literal markup: StaticString) { html.append(markup) }
    mutating func appendInterpolation(_ text: String) { html.append(text: text) }
    mutating func appendInterpolation(_ number: Int) { html.bytes.append(number: number) }
    mutating func appendInterpolation(_ piece: HTML) { html += piece }
    mutating func appendInterpolation(_ part: some HTMLPart) { part.write(to: &html) }
    mutating func appendInterpolation(_ file: some InlineFile) { html.bytes += file.bytes }
  }

  init(stringInterpolation: StringInterpolation) { self = stringInterpolation.html }

  init(stringLiteral markup: StaticString) {
    self.init(capacity: markup.utf8CodeUnitCount)
    append(markup)
  }
}

extension Unicode.Scalar {
  /// Controls and noncharacters, which a document must not hold (HTML Standard, section 13.2.3.5).
  fileprivate var isForbiddenInHTML: Bool {
    switch value {
    case 0x09, 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F, 0xFDD0...0xFDEF: true
    default: value & 0xFFFE == 0xFFFE
    }
  }
}
