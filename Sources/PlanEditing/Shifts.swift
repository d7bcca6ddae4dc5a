import PlanText

/// By how much places of a text move when it is edited.
struct Shifts {
  /// The beginning of each edit, and by how much what stands behind it moves; sorted.
  private var steps: [(place: Int, shift: Int)] = []

  init(_ edits: [TextEdit]) {
    var shift = 0
    for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      shift += edit.replacement.utf8.count - edit.range.count
      steps.append((edit.range.lowerBound, shift))
    }
  }

  /// Where a place is after the edits; one at which an edit begins stays before what it writes.
  func moved(_ offset: Int) -> Int {
    var low = 0
    var high = steps.count
    while low < high {
      let middle = (low + high) / 2
      if steps[middle].place < offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? offset + steps[low - 1].shift : offset
  }
}
