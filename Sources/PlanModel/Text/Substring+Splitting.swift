/// Signs between the parts of a list that people write in a cell.
enum ListSeparators {
  /// `,`, `;` and a line end.
  case strong
  /// `+`, `&` and the word `and`; `+3d` is a lag and separates nothing.
  case weak

  /// What separates the parts of a part; nil where nothing does.
  var weaker: ListSeparators? { self == .strong ? .weak : nil }
}

extension Substring {
  /// The parts between separators that stand outside of brackets; one part where there is none.
  func split(at separators: ListSeparators) -> [Substring] {
    var parts: [Substring] = []
    var depth = 0
    var start = startIndex
    var index = startIndex
    while index < endIndex {
      var length = 0
      switch utf8[index] {
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): depth = Swift.max(depth - 1, 0)
      case let byte where depth == 0: length = separators.length(byte, in: self, at: index)
      default: break
      }
      let next = utf8.index(index, offsetBy: Swift.max(length, 1))
      if length > 0 {
        parts.append(self[start..<index])
        start = next
      }
      index = next
    }
    parts.append(self[start...])
    return parts
  }

  /// The parts between the places where a sign stands, in brackets or not: one part where it stands nowhere.
  package func components(around sign: String) -> [Substring] {
    var parts: [Substring] = []
    var rest = self
    while let place = rest.firstPlace(of: sign) {
      parts.append(rest[..<place.lowerBound])
      rest = rest[place.upperBound...]
    }
    return parts + [rest]
  }

  /// The first place whose bytes are those of a text.
  private func firstPlace(of text: String) -> Range<Index>? {
    guard let first = text.utf8.first else { return nil }
    var index = startIndex
    while let start = utf8[index...].firstIndex(of: first) {
      let end = utf8.index(start, offsetBy: text.utf8.count, limitedBy: endIndex)
      guard let end else { return nil }
      if utf8[start..<end].elementsEqual(text.utf8) { return start..<end }
      index = utf8.index(after: start)
    }
    return nil
  }
}

extension ListSeparators {
  /// Bytes of the separator that a byte begins; 0 where it begins none.
  fileprivate func length(_ byte: UInt8, in text: Substring, at index: Substring.Index) -> Int {
    switch (self, byte) {
    case (.strong, UInt8(ascii: ",")), (.strong, UInt8(ascii: ";")), (.strong, UInt8(ascii: "\n")),
      (.weak, UInt8(ascii: "&")):
      1
    case (.weak, UInt8(ascii: "+")): Self.isLag(text[text.utf8.index(after: index)...]) ? 0 : 1
    case (.weak, UInt8(ascii: " ")): text[index...].prefix(5).lowercased() == " and " ? 5 : 0
    default: 0
    }
  }

  private static func isLag(_ text: Substring) -> Bool {
    let rest = text.drop { $0 == " " }
    let digits = rest.prefix { $0.isNumber }
    let unit = rest.dropFirst(digits.count).prefix { $0.isLetter }
    return !digits.isEmpty && LagUnit(unit) != nil
  }
}
