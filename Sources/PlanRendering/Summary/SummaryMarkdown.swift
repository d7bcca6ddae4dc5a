/// The summary for a chat.
struct SummaryMarkdown {
  let content: SummaryContent

  var text: String {
    let paragraphs =
      head + [facts] + opening.forecasts.map(MarkdownText.of) + [criticalPath].compactMap(\.self)
      + content.sections.flatMap(blocks) + [footer].compactMap(\.self)
    return paragraphs.filter { !$0.isEmpty }.map { $0 + "\n" }.joined(separator: "\n")
  }

  private var opening: SummaryOpening { content.opening }

  private var head: [String] {
    [
      "# " + MarkdownText.of(opening.title), MarkdownText.of("\(opening.companies) · \(opening.asOf)"),
      labelled(SummaryText.secrecy, opening.secrecy), opening.scope.map(MarkdownText.of),
      labelled("Goal", opening.goal),
      labelled("Why now", opening.reason),
    ].compactMap(\.self)
  }

  private var facts: String {
    let milestones = [opening.goLive, opening.close].compactMap(\.self).map { labelled($0.name, $0.facts) }
    let others = [labelled("Progress", opening.progress), labelled("Decision maker", opening.decisionMaker)]
    return (milestones + others).compactMap(\.self).map { "- " + $0 }.joined(separator: "\n")
  }

  private var criticalPath: String? { labelled("Critical path", opening.criticalPath) }

  /// An address in angle brackets is a link, if it can stand in them.
  private var footer: String? {
    content.page.map { page in
      let isLink = SafeURL(page) != nil && page.hasPrefix("http") && !page.contains("<") && !page.contains(">")
      return "\(SummaryText.page) " + (isLink ? "<\(VisibleText.of(page))>" : MarkdownText.of(page))
    }
  }

  private func blocks(_ section: SummarySection) -> [String] {
    [
      "## " + MarkdownText.of(section.heading), section.rows.map(item).joined(separator: "\n"),
      section.more.map(MarkdownText.of) ?? "",
    ]
  }

  private func item(_ row: SummaryRow) -> String {
    let mark = row.mark.map { "\($0.word): " } ?? ""
    return "- \(mark)**\(MarkdownText.of(row.title))**" + row.facts.map { " · " + MarkdownText.of($0) }.joined()
  }

  private func labelled(_ label: String, _ text: String?) -> String? {
    text.map { "**\(label):** " + MarkdownText.of($0) }
  }
}
