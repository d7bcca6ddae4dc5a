/// Values put together by a key, the groups in the order in which they began.
struct Grouping<Value> {
  private var firsts: [Value] = []
  /// By place among the firsts: most groups have no second value, and need no array.
  private var others: [Int: [Value]] = [:]
  /// Keys are texts everywhere: each further type of key would cost every start of the program its share.
  private var places: [String: Int] = [:]

  /// Makes room for a number of groups.
  init(capacity: Int = 0) {
    firsts.reserveCapacity(capacity)
    places.reserveCapacity(capacity)
  }

  mutating func add(_ value: Value, to key: String) {
    if let place = places[key] {
      others[place, default: []].append(value)
    } else {
      places[key] = firsts.count
      firsts.append(value)
    }
  }

  var groups: [[Value]] {
    firsts.enumerated().map { [$1] + (others[$0] ?? []) }
  }

  /// The groups of more than one.
  var repeated: [[Value]] {
    others.keys.sorted().map { [firsts[$0]] + (others[$0] ?? []) }
  }
}
