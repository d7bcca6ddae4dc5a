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

  /// The parts between the places where a sign stands, in brackets or not.
  func components(around sign: String) -> [Substring] {
    var parts: [Substring] = []
    var start = startIndex
    var index = startIndex
    while index < endIndex {
      guard self[index...].hasPrefix(sign) else {
        index = self.index(after: index)
        continue
      }
      parts.append(self[start..<index])
      index = self.index(index, offsetBy: sign.count)
      start = index
    }
    return parts + [self[start...]]
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
