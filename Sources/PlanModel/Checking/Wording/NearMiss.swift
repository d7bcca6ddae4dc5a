/// Finds the known name that somebody most likely meant.
///
/// One letter may differ from 4 letters up, two from 8 up; names with digits resemble nothing, since `T1` is not `T2`.
struct NearMiss {
  private let names: [(name: String, letters: [Unicode.Scalar])]

  /// Looks among the first 1,000 names, so that the time stays bounded.
  init(among names: some Sequence<String>) {
    self.names = names.prefix(1000).map { ($0, Self.letters($0)) }
  }

  /// The nearest name that is not the text itself; the first one where several are as near.
  func name(nearest text: String) -> String? {
    let letters = Self.letters(text)
    guard letters.count <= 80, !letters.contains(where: { $0.properties.numericType != nil }) else { return nil }
    var limit = letters.count >= 8 ? 2 : letters.count >= 4 ? 1 : 0
    var nearest: String?
    for candidate in names where limit > 0 && abs(candidate.letters.count - letters.count) <= limit {
      let distance = Self.distance(letters, candidate.letters)
      guard (1...limit).contains(distance) else { continue }
      nearest = candidate.name
      limit = distance - 1
    }
    return nearest
  }

  /// How many letters have to be put in, taken out or replaced.
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var row = Array(0...right.count)
    for (above, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = above + 1
      for (column, other) in right.enumerated() {
        let replaced = diagonal + (letter == other ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, diagonal + 1, row[column] + 1)
      }
    }
    return row[right.count]
  }

  private static func letters(_ text: String) -> [Unicode.Scalar] { Array(text.lowercased().unicodeScalars) }
}
