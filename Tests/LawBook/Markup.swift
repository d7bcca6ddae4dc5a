/// Tells whether a page is made of our own tags, well nested.
struct Markup {
  private let name: String
  private var open: [Substring] = []
  private var scripts = 0
  private var breaches: [String] = []

  private static let void: Set<Substring> = ["meta", "link", "br", "hr", "input", "col", "img", "wbr"]

  static func breaches(of bytes: [UInt8], in name: String) -> [String] {
    var markup = Markup(name: name)
    markup.read(Substring(String(decoding: bytes, as: UTF8.self)).utf8)
    if !markup.open.isEmpty { markup.complain("does not close \(markup.open)") }
    if markup.scripts > 1 { markup.complain("has \(markup.scripts) scripts") }
    return markup.breaches + Text.breaches(of: bytes, allowing: [0x09], in: name)
  }

  private init(name: String) { self.name = name }

  private mutating func complain(_ text: String) { breaches.append("\(name) \(text)") }

  private mutating func read(_ text: Substring.UTF8View) {
    var rest = text
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[start...].dropFirst()
      if rest.first == UInt8(ascii: "!") { continue }
      let end = Self.end(of: rest)
      tag(Substring(rest[..<end]))
      rest = rest[end...]
      // What stands in these is no markup.
      if open.last == "script" || open.last == "style" { skip(&rest) }
    }
  }

  /// Where a tag ends: at the first `>` outside of quotes.
  private static func end(of text: Substring.UTF8View) -> Substring.UTF8View.Index {
    var isQuoted = false
    for index in text.indices {
      if text[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
      if text[index] == UInt8(ascii: ">"), !isQuoted { return index }
    }
    return text.endIndex
  }

  private mutating func skip(_ rest: inout Substring.UTF8View) {
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[start...]
      if rest.dropFirst().first == UInt8(ascii: "/") { return }
      rest = rest.dropFirst()
    }
  }

  private mutating func tag(_ text: Substring) {
    let isClosing = text.utf8.first == UInt8(ascii: "/")
    let body = isClosing ? text.utf8.dropFirst() : text.utf8
    let tag = Substring(body.prefix(while: { !Self.isBetween($0) }))
    if tag.isEmpty || !tag.utf8.allSatisfy(Self.isInName) { complain("holds the tag <\(text)>") }
    if isClosing {
      if open.popLast() != tag { complain("closes <\(tag)>, which is not open") }
      return
    }
    if tag == "script" { scripts += 1 }
    attributes(body.dropFirst(tag.utf8.count))
    if !Self.void.contains(tag), text.utf8.last != UInt8(ascii: "/") { open.append(tag) }
  }

  /// What stands between names: white space and the mark of an empty element.
  private static func isBetween(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == UInt8(ascii: "/") }

  private static func isInName(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private static func isInAttribute(_ byte: UInt8) -> Bool {
    isInName(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "=")
  }

  /// Outside of quotes stand names of attributes only, and none of an event.
  private mutating func attributes(_ text: Substring.UTF8View) {
    let parts = text.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
    for index in stride(from: 0, to: parts.count, by: 2) {
      let names = parts[index].split(whereSeparator: Self.isBetween)
      for name in names where !name.allSatisfy(Self.isInAttribute) { complain("has the attribute \(Substring(name))") }
      for name in names where name.starts(with: "on".utf8) { complain("acts \(Substring(name))") }
      if let name = names.last, ["href=", "src=", "action="].contains(Substring(name)), index + 1 < parts.count {
        address(Substring(parts[index + 1]))
      }
    }
    if parts.count.isMultiple(of: 2) { complain("does not close a quote in \(Substring(text))") }
  }

  private mutating func address(_ text: Substring) {
    let isHarmless = ["#", "https:", "http:", "mailto:", "data:text/calendar", "data:image/"].contains {
      text.lowercased().hasPrefix($0)
    }
    let scheme = text.utf8.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    if !isHarmless, scheme.contains(UInt8(ascii: ":")) { complain("links to \(text)") }
  }
}
