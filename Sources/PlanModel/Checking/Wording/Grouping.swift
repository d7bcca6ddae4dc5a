/// Values put together by a key, the groups in the order in which they began.
struct Grouping<Key: Hashable, Value> {
  private(set) var groups: [[Value]] = []
  private var places: [Key: Int] = [:]

  mutating func add(_ value: Value, to key: Key) {
    if let place = places[key] {
      groups[place].append(value)
    } else {
      places[key] = groups.count
      groups.append([value])
    }
  }

  /// The groups of more than one.
  var repeated: [[Value]] { groups.filter { $0.count > 1 } }
}
