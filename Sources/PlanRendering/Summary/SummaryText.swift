/// The summary for a mail: plain text.
struct SummaryText {
  private static let columns = 80
  /// What stands before the address of the plan.
  static let page = "The whole plan:"
  /// What stands before what is internal.
  static let secrecy = "Internal edition"

  let content: SummaryContent

  var text: String {
    let blocks = [head, facts, lines(opening.forecasts), criticalPath] + content.sections.map(block) + [footer]
    return blocks.filter { !$0.isEmpty }.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }

  private var opening: SummaryOpening { content.opening }

  private var head: [String] {
    let texts = [
      opening.title, "\(opening.companies) · \(opening.asOf)", opening.secrecy.map { "\(Self.secrecy): \($0)" },
      opening.scope,
      opening.goal.map { "Goal: " + $0 },
      opening.reason.map { "Why now: " + $0 },
    ]
    return lines(texts.compactMap(\.self))
  }

  private var facts: [String] {
    let milestones = [opening.goLive, opening.close].compactMap(\.self).map { "\($0.name): \($0.facts)" }
    let others = [opening.progress.map { "Progress: " + $0 }, opening.decisionMaker.map { "Decision maker: " + $0 }]
    return lines(milestones + others.compactMap(\.self))
  }

  private var criticalPath: [String] { lines([opening.criticalPath.map { "Critical path: " + $0 }].compactMap(\.self)) }

  /// An address that is broken leads nowhere.
  private var footer: [String] { content.page.map { ["\(Self.page) \(VisibleText.of($0))"] } ?? [] }

  private func block(_ section: SummarySection) -> [String] {
    lines([section.heading]) + section.rows.flatMap(item) + lines([section.more].compactMap(\.self))
  }

  /// A row behind a dash, its other lines below its first word.
  private func item(_ row: SummaryRow) -> [String] {
    let mark = row.mark.map { $0.word + ": " } ?? ""
    let text = mark + ([row.title] + row.facts).joined(separator: " · ")
    return WrappedText.lines(text, columns: Self.columns - 2).enumerated().map { ($0 == 0 ? "- " : "  ") + $1 }
  }

  private func lines(_ texts: [String]) -> [String] {
    texts.flatMap { WrappedText.lines($0, columns: Self.columns) }
  }
}
