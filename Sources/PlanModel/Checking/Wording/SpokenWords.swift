import PlanText

/// The words of a piece of Markdown that people read as its text: none of comments, code, tags and addresses.
struct SpokenWords {
  /// Words in lower case that nothing parts but spaces, hyphens and emphasis.
  private(set) var phrases: [[Located<String>]] = []

  private let source: SourceText
  private let end: Int
  private var index: Int
  private var phrase: [Located<String>] = []

  init(_ source: SourceText, in range: SourceRange) {
    self.source = source
    index = range.lowerBound
    end = range.upperBound
    while index < end { step() }
    close()
  }

  private mutating func step() {
    let byte = source.bytes[index]
    if WordScan.isPartOfWord(byte) {
      takeWord()
    } else if let next = markupEnd {
      close()
      index = next
    } else {
      if !Self.joining.contains(byte) { close() }
      index += 1
    }
  }

  private mutating func takeWord() {
    let start = index
    while index < end, WordScan.isPartOfWord(source.bytes[index]) { index += 1 }
    let place = SourceRange(start, index)
    let word = source.text(in: place).lowercased()
    if Self.schemes.contains(word), starts("://") || starts("."), let space = addressEnd {
      close()
      index = space
    } else {
      phrase.append(Located(word, at: place))
    }
  }

  private mutating func close() {
    if !phrase.isEmpty { phrases.append(phrase) }
    phrase = []
  }

  private static let joining = Array(" \t\r\n-*_~".utf8)
  private static let schemes: Set = ["http", "https", "mailto", "www"]

  // MARK: Markup

  /// Where a comment, a tag, a code span or the destination of a link that begins here ends.
  private var markupEnd: Int? {
    switch source.bytes[index] {
    case UInt8(ascii: "<"): starts("<!--") ? behind("-->") : behind(">")
    case UInt8(ascii: "`"): behind(String(repeating: "`", count: rest.prefix { $0 == UInt8(ascii: "`") }.count))
    case UInt8(ascii: "]"): starts("](") ? behind(")") : starts("][") ? behind("]") : nil
    default: nil
    }
  }

  private var rest: ArraySlice<UInt8> { source.bytes[index..<end] }

  /// Where the address ends whose scheme has just been read.
  private var addressEnd: Int? { rest.firstIndex { " \t|<>)".utf8.contains($0) } ?? end }

  private func starts(_ text: String) -> Bool { rest.starts(with: text.utf8) }

  /// Where a mark ends that stands behind the one that begins here.
  private func behind(_ mark: String) -> Int? {
    var place = index + mark.utf8.count
    while place + mark.utf8.count <= end {
      if source.bytes[place..<end].starts(with: mark.utf8) { return place + mark.utf8.count }
      place += 1
    }
    return nil
  }
}
