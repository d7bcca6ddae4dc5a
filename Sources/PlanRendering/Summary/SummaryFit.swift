/// How many lines of each section fit below the opening.
struct SummaryFit {
  private let sections: [SummarySection]
  private let bands: SummaryBands
  /// Of each row that could stand there.
  private let heights: [[Int]]
  private let room: Int
  private let leastRows: [Int]

  /// The sections hold more than may fit.
  init(_ candidates: [SummarySection], below opening: SummaryOpening, on sheet: SummarySheet, hasFooter: Bool) {
    let bands = SummaryBands(candidates.map(\.kind))
    let layouts = candidates.indices.map { place in
      SummaryLayout(sheet: sheet, kind: candidates[place].kind, isWide: bands.isWide(place))
    }
    let sections = zip(candidates, layouts).map { section, layout in
      var section = section
      section.rows = section.rows.map(layout.cut)
      return section
    }
    self.sections = sections
    self.bands = bands
    heights = zip(sections, layouts).map { section, layout in section.rows.map(layout.height) }
    room = sheet.height - SummaryOpeningHeight(opening, on: sheet).height - (hasFooter ? SummaryLayout.footer : 0)
    leastRows = sections.map { min($0.kind.least, $0.rows.count) }
  }

  /// Whether every line of every section fits.
  var fitsAll: Bool {
    sections.allSatisfy { $0.rows.count == $0.count } && fits(sections.map(\.rows.count))
  }

  /// Whether each section gets the lines that it must have.
  var fitsLeast: Bool { fits(leastRows) }

  /// The sections with as many lines as fit.
  var fitted: [SummarySection] {
    let wanted = grown(leastRows, to: zip(sections, leastRows).map { max($1, min($0.kind.wanted, $0.rows.count)) })
    let counts = grown(wanted, to: sections.map(\.rows.count))
    return zip(sections, counts).compactMap { section, count in
      var section = section
      section.rows = Array(section.rows.prefix(count))
      return section.rows.isEmpty ? nil : section
    }
  }

  /// What is left of the page is shared line by line, the first section first, as far as the limits.
  private func grown(_ least: [Int], to limits: [Int]) -> [Int] {
    var counts = least
    var canGrow = true
    while canGrow {
      canGrow = false
      for place in sections.indices where counts[place] < limits[place] {
        counts[place] += 1
        if fits(counts) { canGrow = true } else { counts[place] -= 1 }
      }
    }
    return counts
  }

  private func fits(_ counts: [Int]) -> Bool {
    bands.height(sections.indices.map { height(of: $0, rows: counts[$0]) }) <= room
  }

  private func height(of section: Int, rows: Int) -> Int {
    guard rows > 0 else { return 0 }
    let more = rows < sections[section].count ? SummaryLayout.more : 0
    return heights[section].prefix(rows).reduce(SummaryLayout.heading + more, +)
  }
}
