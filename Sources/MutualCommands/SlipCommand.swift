import ArgumentParser
import PlanEditing
import PlanModel
import PlanRendering
import PlanText

/// `mutual slip`: what moves if steps end on other days.
struct SlipCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "slip", abstract: "Say what moves if steps slip, and write it into the plan if wanted.",
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

  @Option(help: ArgumentHelp("Why: written behind each date that moves.", valueName: "text"))
  var reason: String?

  func validate() throws {
    if write { try argument.checkWritable() }
    if reason != nil, !write { throw ValidationError("--reason is for --write: without it nothing is written") }
  }

  func run() throws {
    let wishes = try SlipWish.all(in: slips)
    let (compilation, checked) = try argument.sound()
    let finder = SlipFinder(checked.plan)
    var changes: [WhatIf.Change] = []
    for wish in wishes { changes.append(try finder.change(wish, besides: changes)) }
    let whatIf = WhatIf(changes, in: checked.schedule)
    try Console.write(SlipText.text(whatIf, style: Console.style(for: .output)))
    if write { try record(whatIf, in: compilation) }
  }

  private func record(_ whatIf: WhatIf, in compilation: Compilation) throws {
    try RevisionWriter.write(NewDates(whatIf, reason: reason.flatMap(SlipReason.init)), in: compilation)
  }
}
