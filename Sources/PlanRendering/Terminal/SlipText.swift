public import PlanModel
import PlanText

/// What moves when steps end on other days: the sentence, every step that moves, and what absorbs how much.
public enum SlipText {
  /// For a terminal; it ends in a line end.
  public static func text(_ whatIf: WhatIf, style: TerminalStyle = TerminalStyle()) -> String {
    let parts = [SlipSentence(whatIf).text + "\n", table(whatIf, style), absorptions(whatIf) + unknownLengths(whatIf)]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private static func table(_ whatIf: WhatIf, _ style: TerminalStyle) -> String {
    guard !whatIf.moves.isEmpty else { return "" }
    let told = whatIf.moves.flatMap { [$0.from, $0.to, whatIf.plan.steps[$0.step].dueDay] }
    let days = SpokenDays(told.compactMap(\.self), asOf: whatIf.plan.asOf)
    let rows = whatIf.moves.map { move in
      let step = whatIf.plan.steps[move.step]
      return TerminalTable.Row(
        cells: [StepText.title(step), StepText.owners(step), from(move, step.dueDay, days), days.text(move.to)])
    }
    let columns = [
      TerminalTable.Column(name: "Step", canWrap: true), TerminalTable.Column(name: "Owner", canWrap: true),
      TerminalTable.Column(name: "From"), TerminalTable.Column(name: "To"),
    ]
    return TerminalTable(columns: columns, rows: rows).text(style)
  }

  /// Where a step was expected, with its due date where that is another day.
  private static func from(_ move: WhatIf.Move, _ due: Day?, _ days: SpokenDays) -> String {
    guard let from = move.from else { return "—" }
    guard let due, due != from else { return days.text(from) }
    return "\(days.text(from)) (due \(days.brief(due)))"
  }

  private static func absorptions(_ whatIf: WhatIf) -> String {
    whatIf.absorptions.map { absorption in
      let moves = whatIf.moves.contains { $0.step == absorption.step }
      let name = Wording.step(whatIf.plan.steps[absorption.step])
      return "\(name) absorbs \(Wording.count(absorption.days, "working day"))\(moves ? "" : " and does not move").\n"
    }.joined()
  }

  /// Of steps that move, those whose length was counted and not written.
  private static func unknownLengths(_ whatIf: WhatIf) -> String {
    let changed = Set(whatIf.changes.map(\.step))
    let steps = whatIf.moves.map(\.step).filter { step in
      whatIf.schedule.steps[step].length.source == .waits && whatIf.schedule.steps[step].length.days > 0
        && !changed.contains(step)
    }
    guard !steps.isEmpty else { return "" }
    let names = Wording.list(steps.sorted().lazy.map { Wording.step(whatIf.plan.steps[$0]) }, first: 6)
    return "No duration given: \(names); all the time before the due date counts as work.\n"
  }
}
