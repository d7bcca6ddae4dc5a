import PlanText

/// A cell of numbers between commas, `2, 3`, read from its bytes one number after the other.
struct NumberCell {
  /// A number of the cell, and where it stands.
  struct Number {
    let value: Int
    let range: SourceRange
  }

  private let bytes: [UInt8]
  /// Where the cell ends.
  private let end: Int
  private var place: Int

  init(_ cell: SourceRange, of source: SourceText) {
    bytes = source.bytes
    end = cell.upperBound
    place = cell.lowerBound
  }

  /// Whether all of the cell was numbers; false for an empty one, and behind a comma at the end.
  var isRead: Bool { place > end }

  /// A number without a zero in front, with blanks around it, up to a comma or the end; nil where anything else stands.
  mutating func next() -> Number? {
    let first = blanks(from: place)
    guard first < end, bytes[first] != UInt8(ascii: "0") else { return nil }
    let number = digits(from: first)
    let behind = blanks(from: number.range.upperBound)
    guard !number.range.isEmpty, behind == end || bytes[behind] == UInt8(ascii: ",") else { return nil }
    place = behind + 1
    return number
  }

  /// Where blanks end that begin at an offset.
  private func blanks(from start: Int) -> Int {
    var place = start
    while place < end, bytes[place] == UInt8(ascii: " ") { place += 1 }
    return place
  }

  /// The digits from an offset on, at most as many as an id may have.
  private func digits(from start: Int) -> Number {
    var place = start
    var value = 0
    while place < end, place - start < 6, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[place]) {
      value = value * 10 + Int(bytes[place] - UInt8(ascii: "0"))
      place += 1
    }
    return Number(value: value, range: SourceRange(start, place))
  }
}
