import PlanSyntax
import PlanText

extension Rule {
  static let sellerLanguage = Rule(
    "seller-language", .note,
    summary:
      "Words that sellers use among themselves stand on a page that the buyer forwards to people who never met you.",
    advice: """
      Say it as the buyer would, or keep it out of what is shared: in an internal row, a column as `Notes (internal)`, \
      or your own system.
      """,
    bad: """
      | Milestone | Owner | Due | Notes |
      |---|---|---|---|
      | Price agreed | Ana Ruiz (Buyer) | 2026-07-03 | Ready for ▶deal desk |
      """,
    good: """
      | Milestone | Owner | Due | Notes |
      |---|---|---|---|
      | Price agreed | Ana Ruiz (Buyer) | 2026-07-03 | Offer with volume tiers sent |
      """
  ) { plan in
    var seen: Set<SourceRange> = []
    var findings: [Finding] = []
    forEachPlace(of: plan) { text, range in
      guard SellerPhrase.firsts.occurs(in: text) else { return }
      for finding in Self.findings(at: range, plan) where seen.insert(finding.range).inserted {
        findings.append(finding)
      }
    }
    return findings
  }

  /// What is shared beside the goal, which is in the buyer's words; a text may come twice.
  private static func forEachPlace(of plan: Plan, _ look: (String, SourceRange) -> Void) {
    look(plan.title.value, plan.title.range)
    for table in plan.tables {
      for column in table.columns where !column.isInternal { look(column.name, column.range) }
    }
    for step in plan.steps where !step.isInternal {
      look(step.titleCell.text, step.titleCell.range)
      for cell in [step.doneWhen, step.notes, step.risk] {
        if let cell { look(cell.text, cell.range) }
      }
      for extra in step.extras where !extra.column.isInternal { look(extra.cell.text, extra.cell.range) }
    }
    for risk in plan.risks where !risk.isInternal { look(risk.text, risk.range) }
    for text in prose(of: plan) { look(text.value, text.range) }
  }

  private static func prose(of plan: Plan) -> [Located<String>] {
    let goalLines = plan.fields.filter { $0.key == .goal }.reduce(into: Set<Int>()) { lines, goal in
      lines.formUnion(lineNumbers(of: goal.range, plan))
    }
    return plan.markdown.elements.flatMap { element -> [Located<String>] in
      switch element.block {
      case .heading(_, let content): [Located(content.plainText, at: element.range)]
      case .paragraph(let paragraph):
        paragraph.lines.filter { goalLines.isDisjoint(with: lineNumbers(of: $0.range, plan)) }
          .map { Located($0.content.plainText, at: $0.range) }
      default: []
      }
    }
  }

  private static func lineNumbers(of range: SourceRange, _ plan: Plan) -> ClosedRange<Int> {
    let lines = plan.source.lines
    let first = lines.line(at: range.lowerBound)
    return first...max(first, lines.line(at: max(range.lowerBound, range.upperBound - 1)))
  }

  private static func findings(at range: SourceRange, _ plan: Plan) -> [Finding] {
    let words = SpokenWords(plan.source, in: range)
    return words.phrases.flatMap { stretch in
      let values = stretch.map(\.value)
      return stretch.indices.compactMap { index in
        SellerPhrase.beginning(values.dropFirst(index - stretch.startIndex)).map { phrase in
          let place = stretch[index].range.union(stretch[index + phrase.words.count - 1].range)
          let before = index > stretch.startIndex ? stretch[index - 1].value : ""
          return finding(phrase, at: place, behind: before, plan.source)
        }
      }
    }
  }

  private static func finding(
    _ phrase: SellerPhrase, at place: SourceRange, behind word: String, _ source: SourceText
  ) -> Finding {
    let written = source.text(in: place)
    return Finding(
      at: place, "\(Wording.quoted(written)) is a seller's word, and the buyer reads it here",
      help: phrase.replacement(for: written, behind: word).map { "write “\($0)”" }
        ?? "leave it out, or move it to a column “Notes (internal)”, which only you see")
  }
}
