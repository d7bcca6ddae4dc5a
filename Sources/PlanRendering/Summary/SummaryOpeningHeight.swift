/// How much of the page the opening takes, in hundredths of an em.
struct SummaryOpeningHeight {
  let height: Int

  /// The line of companies, and the space around the band of facts.
  private static let frame = 165 + 305
  /// The day of go-live in large type, with the space below.
  private static let goLive = 240

  init(_ opening: SummaryOpening, on sheet: SummarySheet) {
    let line = SummarySheet.lineHeight
    var height = Self.frame + sheet.lines(opening.title, .title) * 200
    for note in [opening.secrecy.map { "\(SummaryText.secrecy) \($0)" }, opening.scope].compactMap(\.self) {
      height += sheet.lines(note, .sentence) * line + 100
    }
    if let goal = opening.goal { height += sheet.lines(goal, .goal) * 175 + 50 }
    if let reason = opening.reason { height += sheet.lines(reason, .reason) * line + 40 }
    height += Self.facts(opening, on: sheet)
    height += opening.forecasts.reduce(0) { $0 + sheet.lines($1, .sentence) * line }
    if let path = opening.criticalPath { height += sheet.lines(path, .path) * line + 40 }
    self.height = height
  }

  /// The highest of the four columns, each below its label.
  private static func facts(_ opening: SummaryOpening, on sheet: SummarySheet) -> Int {
    // The bar of progress takes a line.
    let columns: [(texts: [String?], part: SummarySheet.Part, more: Int)] = [
      ([opening.goLive?.note, opening.goLive?.verdict.map { "● " + $0 }], .goLive, goLive),
      ([opening.close?.day, opening.close?.note, opening.close?.verdict.map { "● " + $0 }], .close, 0),
      ([opening.progress], .fact, SummarySheet.lineHeight), ([opening.decisionMaker], .fact, 0),
    ]
    return columns.reduce(0) { highest, column in
      let lines = column.texts.compactMap(\.self).reduce(1) { $0 + sheet.lines($1, column.part) }
      return max(highest, lines * SummarySheet.lineHeight + column.more)
    }
  }
}
