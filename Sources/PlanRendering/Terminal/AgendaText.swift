import PlanModel

/// An agenda as a terminal shows it, one matter a line.
public struct AgendaText {
  /// Most lines of a section: more is not talked about in a call.
  private static let limit = 12

  private let agenda: Agenda
  private let style: TerminalStyle

  /// An agenda without colours and 120 columns wide, unless the style says otherwise.
  public init(_ agenda: Agenda, style: TerminalStyle = TerminalStyle()) {
    self.agenda = agenda
    self.style = style
  }

  /// The head, then the sections that hold something.
  public var text: String {
    let sections = agenda.sections
    return HeadText.text(agenda.view, style) + (sections.isEmpty ? "\n" + nothing : table(sections).text(style))
  }

  private func table(_ sections: [Agenda.Section]) -> TerminalTable {
    let columns: [TerminalTable.Column] = [
      .init(name: "Id"), .init(name: "Step", canWrap: true), .init(name: "Owner", canWrap: true), .init(name: "When"),
    ]
    return TerminalTable(columns: columns, rows: sections.flatMap(rows), hasHeader: false)
  }

  private func rows(_ section: Agenda.Section) -> [TerminalTable.Row] {
    var rows = section.lines.prefix(Self.limit).enumerated().map { place, line in
      TerminalTable.Row(
        heading: place == 0 ? section.heading : nil, cells: [line.id, line.title, line.owner, line.when],
        remark: line.remark)
    }
    let rest = section.lines.count - rows.count
    if rest > 0 { rows.append(.init(cells: ["", "and \(rest) more", "", ""])) }
    return rows
  }

  private var nothing: String {
    let whose = agenda.owner.map { "For \($0), nothing" } ?? "Nothing"
    let sentence =
      "\(whose) is overdue, blocked or at risk, nothing is due by \(agenda.lastDay.spoken), "
      + "nothing was done since \(agenda.firstDay.spoken), and no decision is open."
    return WrappedText.lines(sentence, columns: style.columns).map { $0 + "\n" }.joined()
  }
}
