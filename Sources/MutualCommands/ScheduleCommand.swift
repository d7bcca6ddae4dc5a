import ArgumentParser
import PlanEditing
import PlanModel
import PlanRendering

/// `mutual schedule`: when each step can and must be done, and what go-live hangs on.
struct ScheduleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schedule", _superCommandName: "mutual",
    abstract: "Say when each step can and must be done, and what go-live hangs on.",
    discussion: """
      Earliest and latest are the days on which a step can end: as early as the steps before it allow, \
      and as late as go-live allows. Spare are the working days that its due date can move before go-live moves. \
      A critical step has no such day, everybody working as early as they can. “No duration given”: the working \
      days between what the step waits for and its due date are taken as its work.

      --backward counts back from go-live: the last day on which each step can be due, and what should have begun already.

      For example:
        mutual schedule acme.md
        mutual schedule acme.md --backward
        mutual schedule acme.md --backward --write
        mutual schedule acme.md --format json
      """)

  /// How the schedule is told.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @OptionGroup var argument: PlanArgument

  @Option(help: "text for people, json for programs.")
  var format = Format.text

  @Flag(help: "Count back from go-live; json has these days anyway.")
  var backward = false

  @Flag(help: "With --backward: write the last days into empty due cells; what is vague stays as it is.")
  var write = false

  func validate() throws {
    if write, format == .json {
      throw ValidationError("--write tells what it wrote to people: leave --format json out")
    }
    if write, !backward { throw ValidationError("--write fills in the days that --backward counts: give both") }
    if write { try argument.checkWritable() }
  }

  func run() throws {
    let (compilation, checked) = try argument.sound()
    switch format {
    case .text: try Console.write(text(checked))
    case .json: try Console.write(ScheduleJSON(checked).bytes)
    }
    if write { try RevisionWriter.fill(in: compilation) }
  }

  private func text(_ checked: CheckedPlan) -> String {
    let text = ScheduleText(checked, style: Console.style(for: .output))
    return backward ? text.backward : text.text
  }
}
