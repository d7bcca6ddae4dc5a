import ArgumentParser
import PlanEditing
import PlanModel
import PlanRendering
import PlanText

/// `mutual slip`: what moves if steps end on other days.
struct SlipCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "slip", _superCommandName: "mutual",
    abstract: "Say what moves if steps slip, and write it into the plan if wanted.",
    discussion: """
      STEP is an id, a number or a title, TO a date or a length: +5d and +2w are working \
      days and weeks of five of them, +10cd calendar days, -3d comes forward.

      For example:
        mutual slip acme.md 4 +2w
        mutual slip acme.md "Security review" 2026-07-24 --as-of 2026-06-12
        mutual slip acme.md 4=+2w 7=+3d --write --reason "pen-test backlog"
      """)

  @OptionGroup var argument: PlanArgument

  @Argument(
    parsing: .allUnrecognized,
    help: ArgumentHelp("STEP TO, or several STEP=TO.", valueName: "step to"))
  var slips: [String]

  @Flag(help: "Write the new dates into the plan; the former ones stay there, struck through.")
  var write = false

  @Option(parsing: .unconditional, help: ArgumentHelp("Why: written behind each date that moves.", valueName: "text"))
  var reason: String?

  func validate() throws {
    if write { try argument.checkWritable() }
    if reason != nil, !write { throw ValidationError("--reason is for --write: without it nothing is written") }
    if let reason, SlipReason(reason) == nil {
      throw ValidationError("--reason says nothing; write why the date moves, or leave it out")
    }
  }

  func run() throws {
    let wishes = try SlipWish.all(in: slips)
    let (compilation, schedule) = try argument.scheduled()
    let finder = SlipFinder(compilation.plan)
    var changes: [WhatIf.Change] = []
    for wish in wishes { changes.append(try finder.change(wish, besides: changes)) }
    let whatIf = WhatIf(changes, in: schedule)
    try Console.write(SlipText.text(whatIf, style: Console.style(for: .output)))
    if write { try record(whatIf, in: compilation) }
  }

  private func record(_ whatIf: WhatIf, in compilation: Compilation) throws {
    let written = reason.flatMap(SlipReason.init)
    let dates = NewDates(whatIf, reason: written)
    try checkFree(whatIf, dates)
    try RevisionWriter.write(dates, of: whatIf.changes.map(\.step), in: compilation)
    if let written, let reason, !written.says(reason) { Console.complain(Self.change(written)) }
  }

  /// Says how a reason is told where it could not be read back from the plan as it was typed.
  private static func change(_ reason: SlipReason) -> String {
    "note: the reason is written as “\(VisibleText.of(reason.text))”: "
      + "brackets that do not pair, ~~ and control characters mean something else in a plan\n"
  }

  /// Ends the command where a step would stay where it is, held by what it waits for.
  private func checkFree(_ whatIf: WhatIf, _ dates: NewDates) throws(Failure) {
    let steps = whatIf.plan.steps
    let held = whatIf.changes.first { $0.day != steps[$0.step].dueDay && dates.due[$0.step] == nil }
    guard let held else { return }
    throw Failure(
      "\(whatIf.plan.source.name) is left as it was: \(Wording.step(steps[held.step])) cannot end on \(held.day.iso)",
      help: "move what it waits for too, or give it a later day")
  }
}
