/// How much of the page the opening and the last line take, in hundredths of an em.
struct SummaryOpeningHeight {
  let height: Int

  /// The line of companies, and the space around the band of facts.
  private static let frame = 170 + 390
  /// The address of the plan, with the space above.
  private static let footer = 270
  /// What stands above the day of go-live and below, in larger type.
  private static let goLive = 700

  init(_ opening: SummaryOpening, on sheet: SummarySheet) {
    let line = SummarySheet.lineHeight
    var height = Self.frame + Self.footer + sheet.lines(opening.title, .title) * 200
    if opening.scope != nil { height += line + 40 }
    if let goal = opening.goal { height += sheet.lines(goal, .goal) * 175 + 50 }
    if let reason = opening.reason { height += sheet.lines(reason, .reason) * line + 40 }
    height += Self.facts(opening, on: sheet)
    height += opening.forecasts.reduce(0) { $0 + sheet.lines($1, .sentence) * line }
    if let path = opening.criticalPath { height += sheet.lines(path, .path) * line + 40 }
    self.height = height
  }

  /// The highest of the four columns, each below its label.
  private static func facts(_ opening: SummaryOpening, on sheet: SummarySheet) -> Int {
    let close = [opening.close?.day, opening.close?.note, opening.close?.verdict]
    let columns = [close, [opening.progress, opening.progress.map { _ in "" }], [opening.decisionMaker]]
    let heights = columns.map { texts in
      texts.compactMap(\.self).reduce(1) { $0 + sheet.lines($1, .fact) } * SummarySheet.lineHeight
    }
    return (heights + [opening.goLive == nil ? 0 : goLive]).reduce(0, max)
  }
}
