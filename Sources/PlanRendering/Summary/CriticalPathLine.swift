import PlanModel

/// The steps that go-live hangs on, in one line.
struct CriticalPathLine {
  /// Most steps of a long path that are named.
  private static let limit = 12
  /// Takes a title where the path is long.
  private static let column = PrintedColumn(width: 2_200)

  private let titles: [String]

  /// A part of the plan shows a part of the path, which would mislead.
  init(_ view: PlanView) {
    guard view.focus == nil else {
      titles = []
      return
    }
    titles = (view.schedule?.criticalPath ?? []).map { view.plan.steps[$0] }.filter(view.isShown).map(StepText.title)
  }

  /// With the middle counted where there is no room for it; nil where there is no path.
  func text(on sheet: SummarySheet) -> String? {
    guard !titles.isEmpty else { return nil }
    if titles.count <= Self.limit, sheet.fits(line(titles), .path) { return line(titles) }
    let shown = titles.count > 2 * Self.limit ? titles.prefix(Self.limit) + titles.suffix(Self.limit) : titles[...]
    let short = shown.map { Self.column.cut($0, lines: 1) }
    if short.count == titles.count, titles.count <= Self.limit, sheet.fits(line(short), .path) { return line(short) }
    let lines = stride(from: min(titles.count - 1, Self.limit), through: 2, by: -1).lazy.map {
      shortened(short, to: $0)
    }
    return lines.first { sheet.fits($0, .path) } ?? sheet.cut(line(short), .path)
  }

  /// So many of the titles, more of them at the beginning.
  private func shortened(_ short: [String], to count: Int) -> String {
    let last = count / 2
    return line(short.prefix(count - last) + ["… \(titles.count - count) more …"] + short.suffix(last))
  }

  private func line(_ titles: [String]) -> String { titles.joined(separator: " → ") }
}
