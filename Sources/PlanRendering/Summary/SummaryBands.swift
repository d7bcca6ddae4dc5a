/// The sections from top to bottom: one across the page, or two beside each other.
struct SummaryBands {
  /// Places in the list of sections.
  let bands: [[Int]]

  /// Two that follow each other and need half a page stand beside each other.
  init(_ kinds: [SummarySection.Kind]) {
    var bands: [[Int]] = []
    for (place, kind) in kinds.enumerated() {
      if let last = bands.last, last.count == 1, !kinds[last[0]].isWide, !kind.isWide {
        bands[bands.count - 1].append(place)
      } else {
        bands.append([place])
      }
    }
    self.bands = bands
  }

  /// Whether a section has the width of the page.
  func isWide(_ section: Int) -> Bool { bands.contains([section]) }

  /// What they take together, from what each section takes.
  func height(_ heights: [Int]) -> Int {
    bands.reduce(0) { $0 + ($1.map { heights[$0] }.max() ?? 0) }
  }
}
