/// A text beside a bar, shortened where it is long.
struct TimelineLabel: Hashable, Sendable {
  let text: String
  /// Where it was shortened, all of it.
  let fullText: String?
  /// An estimate, in pixels, that the text does not exceed in the usual fonts.
  let width: Int
  let isBold: Bool
  let isRightToLeft: Bool

  private let size: Int

  init(_ text: String, isBold: Bool = false, size: Int = TimelineMeasure.labelSize) {
    self.init(shown: Self.line(text), fullText: nil, isBold: isBold, size: size)
  }

  private init(shown: String, fullText: String?, isBold: Bool, size: Int) {
    text = shown
    self.fullText = fullText
    self.isBold = isBold
    self.size = size
    width = LabelWidth.of(shown, size: size, isBold: isBold)
    isRightToLeft = Self.isRightToLeft(shown)
  }

  /// The same in at most so many pixels.
  func fitting(_ limit: Int) -> TimelineLabel {
    guard width > limit else { return self }
    return TimelineLabel(shown: shortened(to: limit), fullText: fullText ?? text, isBold: isBold, size: size)
  }

  /// Controls and line ends are white space here: they have no place in a drawing.
  private static func line(_ text: String) -> String {
    if isLine(text) { return text }
    return text.unicodeScalars.split { $0.properties.isWhitespace || $0.properties.generalCategory == .control }
      .map { String($0) }.joined(separator: " ")
  }

  /// Whether a text is printable ASCII with single spaces in it and none around it, as most are.
  private static func isLine(_ text: String) -> Bool {
    var before = UInt8(ascii: " ")
    for byte in text.utf8 {
      guard (0x20..<0x7F).contains(byte), byte != UInt8(ascii: " ") || byte != before else { return false }
      before = byte
    }
    return before != UInt8(ascii: " ")
  }

  /// Cut at a space where one is near, else between characters.
  private func shortened(to limit: Int) -> String {
    let room = (limit * 1000 - LabelWidth.units(of: "…", isBold: isBold) * size) / max(size, 1)
    var taken = 0
    var end = text.startIndex
    for index in text.indices {
      taken += text[index].unicodeScalars.reduce(0) { $0 + LabelWidth.units(of: $1, isBold: isBold) }
      if taken > room { break }
      end = text.index(after: index)
    }
    let cut = text[..<end]
    let atWord = cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut
    return (atWord.utf8.count * 3 > cut.utf8.count * 2 ? atWord : cut) + "…"
  }

  /// Whether its first letter that has a direction runs from right to left.
  private static func isRightToLeft(_ text: String) -> Bool {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return false }
    for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
      switch scalar.value {
      case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF: return true
      default: return false
      }
    }
    return false
  }
}
