/// Finds the known name that somebody most likely meant.
///
/// One letter may differ from 4 letters up, two from 8 up, where two neighbours swapped are one; names with digits resemble nothing, since `T1` is not `T2`.
public struct NearMiss: Sendable {
  private let names: [Name]

  /// A name ready to be compared.
  private struct Name: Sendable {
    let text: String
    let letters: [Unicode.Scalar]
    /// A bit for each kind of letter: names whose bits differ much need not be compared.
    let kinds: UInt64

    init(_ text: String) {
      self.text = text
      letters = Array(text.lowercased().unicodeScalars)
      kinds = letters.reduce(0) { $0 | 1 << UInt64($1.value % 64) }
    }

    /// Whether so many letters put in, taken out or replaced could turn one name into the other.
    func canResemble(_ other: Name, within limit: Int) -> Bool {
      abs(letters.count - other.letters.count) <= limit && (kinds ^ other.kinds).nonzeroBitCount <= 2 * limit
    }
  }

  /// Looks among the first 1,000 different names, so that the time stays bounded.
  public init(among names: some Sequence<String>) {
    var seen: Set<String> = []
    self.names = names.lazy.filter { seen.insert($0).inserted }.prefix(1000).map(Name.init)
  }

  /// The nearest name that is not the text itself; the first one where several are as near.
  public func name(nearest text: String) -> String? {
    guard text.utf8.count <= 200 else { return nil }
    let wanted = Name(text)
    guard !wanted.letters.contains(where: { $0.properties.numericType != nil }) else { return nil }
    var limit = wanted.letters.count >= 8 ? 2 : wanted.letters.count >= 4 ? 1 : 0
    var nearest: String?
    for name in names where limit > 0 && name.canResemble(wanted, within: limit) {
      let distance = Self.distance(wanted.letters, name.letters)
      guard (1...limit).contains(distance) else { continue }
      nearest = name.text
      limit = distance - 1
    }
    return nearest
  }

  /// The only name of which the text is a slip of the pen beyond doubt.
  public func name(certainlyMeantBy text: String) -> String? {
    guard text.utf8.count <= 200 else { return nil }
    let wanted = Name(SlipOfThePen.plain(text))
    let certain = names.filter { name in
      name.canResemble(wanted, within: 1) && SlipOfThePen.isCertain(wanted.letters, for: name.letters)
    }
    return certain.count == 1 && certain[0].text != text ? certain[0].text : nil
  }

  /// How many letters have to be put in, taken out, replaced or swapped with their neighbour (optimal string alignment).
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var older: [Int] = []
    var old = Array(0...right.count)
    for row in left.indices {
      var new = [row + 1]
      for column in right.indices {
        var cost = min(old[column] + (left[row] == right[column] ? 0 : 1), old[column + 1] + 1, new[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, older[column - 1] + 1)
        }
        new.append(cost)
      }
      (older, old) = (old, new)
    }
    return old[right.count]
  }
}
