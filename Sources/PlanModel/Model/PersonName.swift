/// Somebody's name, to be found again where it is written otherwise: with a title, shortened, or by one of its words.
struct PersonName {
  /// In lower case, without `Dr.`, `Mr` and the like.
  let words: [String]

  init(_ text: String) {
    let all = Words.of(text)
    let own = all.drop { Self.titles.contains($0) }
    words = own.isEmpty ? all : Array(own)
  }

  /// Whether both can be the name of one person: `Helen Marsh`, `Dr. Helen J. Marsh`, `H. Marsh`, `Helen`, `Ms Marsh`.
  func canBeOf(_ other: PersonName) -> Bool {
    guard let first = words.first, let last = words.last, let otherFirst = other.words.first,
      let otherLast = other.words.last
    else { return false }
    if words == other.words { return true }
    if words.count == 1 { return first == otherFirst || first == otherLast }
    if other.words.count == 1 { return otherFirst == first || otherFirst == last }
    return min(words.count, other.words.count) == 2 && last == otherLast && Self.agree(first, otherFirst)
  }

  /// An initial agrees with every name that begins with it.
  private static func agree(_ one: String, _ other: String) -> Bool {
    one == other || one.count == 1 && other.hasPrefix(one) || other.count == 1 && one.hasPrefix(other)
  }

  static let titles: Set = ["dr", "frau", "herr", "mr", "mrs", "ms", "mx", "prof", "sir"]
}
