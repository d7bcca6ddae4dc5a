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
    places(plan).flatMap { findings(in: $0.value, at: $0.range, plan) }
      .reduce(into: (seen: Set<SourceRange>(), findings: [Finding]())) { result, finding in
        if result.seen.insert(finding.range).inserted { result.findings.append(finding) }
      }.findings
  }

  /// What is shared beside the goal, which is in the buyer's words; a text may come twice.
  private static func places(_ plan: Plan) -> [Located<String>] {
    var places = [plan.title]
    for table in plan.tables {
      places += table.columns.filter { !$0.isInternal }.map { Located($0.name, at: $0.range) }
    }
    for step in plan.steps where !step.isInternal {
      let extras = step.extras.filter { !$0.column.isInternal }.map(\.cell)
      for cell in [step.titleCell, step.doneWhen, step.notes, step.risk].compactMap(\.self) + extras {
        places.append(Located(cell.text, at: cell.range))
      }
    }
    places += plan.risks.filter { !$0.isInternal }.map { Located($0.text, at: $0.range) }
    return places + prose(of: plan)
  }

  private static func prose(of plan: Plan) -> [Located<String>] {
    let goals = plan.fields.filter { $0.key == .goal }.map(\.range)
    return plan.markdown.elements.flatMap { element -> [Located<String>] in
      switch element.block {
      case .heading(_, let content): [Located(content.plainText, at: element.range)]
      case .paragraph(let paragraph):
        paragraph.lines.filter { line in !goals.contains { line.range.contains($0) || $0.contains(line.range) } }
          .map { Located($0.content.plainText, at: $0.range) }
      default: []
      }
    }
  }

  private static func findings(in text: String, at range: SourceRange, _ plan: Plan) -> [Finding] {
    guard SellerPhrase.firsts.occurs(in: text) else { return [] }
    let words = SpokenWords(plan.source, in: range)
    return words.phrases.flatMap { stretch in
      stretch.indices.compactMap { index in
        SellerPhrase.beginning(stretch[index...].map(\.value)[...]).map { phrase in
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
