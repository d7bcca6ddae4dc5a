import PlanModel

/// An agenda as a terminal shows it, one matter a line.
public struct AgendaText {
  private let agenda: Agenda
  private let style: TerminalStyle

  public init(_ agenda: Agenda, style: TerminalStyle = TerminalStyle()) {
    self.agenda = agenda
    self.style = style
  }

  /// The head, then the sections that hold something.
  public var text: String {
    let sections = agenda.sections
    let texts = sections.isEmpty ? [nothing] : sections.map(text)
    return ([HeadText.text(agenda.view, style)] + texts).joined(separator: "\n")
  }

  private func text(_ section: Agenda.Section) -> String {
    let heading = WrappedText.lines(section.heading, columns: style.columns).map { style.bold($0) + "\n" }.joined()
    let columns: [TerminalTable.Column] = [
      .init(name: "Id"), .init(name: "Step", canWrap: true), .init(name: "Owner", canWrap: true), .init(name: "When"),
    ]
    let rows = section.lines.map { line in
      TerminalTable.Row(cells: [line.id, line.title, line.owner, line.when], remark: line.remark)
    }
    return heading + TerminalTable(columns: columns, rows: rows, hasHeader: false).text(style, indent: 2)
  }

  private var nothing: String {
    let whose = agenda.owner.map { "For \($0), nothing" } ?? "Nothing"
    let sentence =
      "\(whose) is overdue, blocked or at risk, nothing is due by \(agenda.lastDay.spoken), "
      + "nothing was done since \(agenda.firstDay.spoken), and no decision is open."
    return WrappedText.lines(sentence, columns: style.columns).map { $0 + "\n" }.joined()
  }
}
