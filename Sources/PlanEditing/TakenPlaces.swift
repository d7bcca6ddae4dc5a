import PlanText

/// The places of a text that edits have been given, none of which touch each other.
struct TakenPlaces {
  /// Sorted.
  private var places: [SourceRange] = []

  /// Takes all of some places, which are in order; false where one of them touches one that is taken.
  mutating func take(_ wanted: [SourceRange]) -> Bool {
    let indices = wanted.map(index)
    let isFree = zip(wanted, indices).allSatisfy { place, index in
      (index == 0 || places[index - 1].upperBound < place.lowerBound)
        && (index == places.count || place.upperBound < places[index].lowerBound)
    }
    guard isFree else { return false }
    for place in wanted { places.insert(place, at: index(of: place)) }
    return true
  }

  /// Where a place would stand among those that are taken.
  private func index(of place: SourceRange) -> Int {
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle].lowerBound < place.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
