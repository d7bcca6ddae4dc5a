import PlanText

/// Finds the edits after which the dates of a text stand as ISO, with every other word of it kept.
struct ISODates {
  /// A date that was read, and its day.
  struct Dated {
    let part: DateSyntax.Part
    let day: Day
  }

  /// A stretch of the text, and what is to stand there.
  private struct Rewriting: Equatable {
    let text: String
    let replacement: String
  }

  private var rewritings: [Rewriting] = []
  /// Whether a date was seen that cannot be written anew on its own.
  private var isTangled = false

  /// Takes in a date or a range; what counts from something else stays as it is.
  mutating func add(_ first: Dated?, _ last: Dated, isRange: Bool) {
    let dates = isRange ? [first, last] : [last]
    guard dates.allSatisfy({ $0?.part.expression.isRelative != true }) else { return }
    if let found = isRange ? first.flatMap({ Self.range($0, last) }) : Self.single(last).map({ [$0] }) {
      rewritings += found
    } else {
      isTangled = true
    }
  }

  /// The edits that change something; none where a date stands in several places or in none.
  func edits(in range: SourceRange, of source: SourceText) -> [TextEdit] {
    guard !isTangled, rewritings.contains(where: { $0.text != $0.replacement }) else { return [] }
    var edits: [TextEdit] = []
    // The longest first: `July 1` stands in `July 1, 2026` too.
    for rewriting in rewritings.sorted(by: { $0.text.utf8.count > $1.text.utf8.count }) {
      guard !edits.contains(where: { source.text(in: $0.range) == rewriting.text }) else { continue }
      let same = rewritings.filter { $0.text == rewriting.text }
      let places = source.places(of: rewriting.text, in: range).filter { place in
        !edits.contains { $0.range.lowerBound < place.upperBound && place.lowerBound < $0.range.upperBound }
      }
      guard places.count == same.count, same.allSatisfy({ $0 == rewriting }) else { return [] }
      edits += places.map { TextEdit($0, rewriting.replacement) }
    }
    return edits.filter { source.text(in: $0.range) != $0.replacement }
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  // MARK: Forms

  private static func single(_ date: Dated) -> Rewriting? {
    core(of: date.part.text).map { Rewriting(text: String($0), replacement: date.day.iso) }
  }

  /// Both dates of a range, each in its place; as one where they share a month or a year, or a hyphen joins them.
  private static func range(_ first: Dated, _ last: Dated) -> [Rewriting]? {
    guard let whole = stretch(from: first.part.text, to: last.part.text) else { return nil }
    let isHyphenated = whole == first.part.text + "-" + last.part.text
    let parts = [single(first), single(last)].compactMap(\.self)
    let areWhole = zip(parts, [first, last]).allSatisfy { $0.text == $1.part.text }
    if parts.count == 2, !(isHyphenated && areWhole) { return parts }
    guard isHyphenated && areWhole || isHalf(first, of: last) || isHalf(last, of: first) else { return nil }
    return [Rewriting(text: String(whole), replacement: "\(first.day.iso) to \(last.day.iso)")]
  }

  /// Whether a date is but a part of one, and the other a whole one: `14, 2026` in `June 10-14, 2026`.
  private static func isHalf(_ half: Dated, of other: Dated) -> Bool {
    let text = half.part.text
    guard let whole = core(of: other.part.text), whole == other.part.text else { return false }
    return text.utf8.allSatisfy { (0x30...0x39).contains($0) } || DateExpression(calendarDate: "June \(text)") != nil
  }

  /// What stands from one part of a text to another, both included.
  private static func stretch(from first: Substring, to last: Substring) -> Substring? {
    guard first.base == last.base, first.endIndex <= last.startIndex else { return nil }
    return first.base[first.startIndex..<last.endIndex]
  }

  /// The day, month and year of a date, without weekday and time of day.
  private static func core(of text: Substring) -> Substring? {
    let spaces = text.indices.filter { text[$0] == " " }
    let starts = [text.startIndex] + spaces.prefix(1).map { text.index(after: $0) }
    for start in starts {
      for end in [text.endIndex] + spaces.reversed() where start < end {
        let piece = text[start..<end].trimmed
        let date = piece.last == "," ? piece.dropLast() : piece
        if DateExpression(calendarDate: date) != nil { return date }
      }
    }
    return nil
  }
}

extension SourceText {
  /// Where a text stands within a range as words of its own.
  fileprivate func places(of text: String, in range: SourceRange) -> [SourceRange] {
    let wanted = Array(text.utf8)
    guard !wanted.isEmpty, wanted.count <= range.count else { return [] }
    var places: [SourceRange] = []
    var start = range.lowerBound
    while start + wanted.count <= range.upperBound {
      let place = SourceRange(start, start + wanted.count)
      let isFound = bytes[start..<place.upperBound].elementsEqual(wanted) && !isInWord(place, of: range)
      if isFound { places.append(place) }
      start = isFound ? place.upperBound : start + 1
    }
    return places
  }

  /// Whether a letter or a digit stands right before or behind a place.
  private func isInWord(_ place: SourceRange, of range: SourceRange) -> Bool {
    let before = place.lowerBound > range.lowerBound ? bytes[place.lowerBound - 1] : 0
    let behind = place.upperBound < range.upperBound ? bytes[place.upperBound] : 0
    return [before, behind].contains { byte in
      (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }
  }
}
