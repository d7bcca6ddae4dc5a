import ArgumentParser
import PlanEditing
import PlanModel
import PlanRendering
import PlanText

/// `mutual fmt`: plans in their canonical form.
struct Format: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fmt", _superCommandName: "mutual",
    abstract: "Set the tables of plans in columns, and write their dates as ISO.",
    discussion: """
      Tables of steps, people and risks are changed, and nothing else; a plan says the same \
      before and after. Dates whose day is certain are written as 2026-06-10. Standard input \
      is formatted to standard output.

      For example:
        mutual fmt acme.md
        mutual fmt deals --diff
        mutual fmt acme.md --check || echo "run mutual fmt"
      """)

  @Argument(help: ArgumentHelp("Plans, folders that hold plans, or - for standard input.", valueName: "plan"))
  var plans: [String]

  @Flag(help: "Write nothing; name the files that would change, and end with 1 if there are any.")
  var check = false

  @Flag(help: "Write nothing; show what would change.")
  var diff = false

  @OptionGroup var date: AsOfOption

  func validate() throws {
    if plans.contains("-"), plans.count > 1 { throw ValidationError("- is formatted alone, to standard output") }
  }

  func run() throws {
    let asOf = try date.resolved()
    let inputs = PlanInput.all(in: plans)
    let readings = SideBySide.map(inputs) { FormatReading($0, asOf: asOf) }
    let failures = readings.compactMap(\.failure) + PlanReading.emptyFolders(inputs, arePlans: readings.map(\.isPlan))
    for failure in failures { Console.complain(failure.text) }
    let outcomes = try readings.compactMap(\.formatted).map(finish)
    try max(outcomes.max() ?? .fine, failures.isEmpty ? .fine : .failure).end()
  }

  /// Shows or writes what came of one plan.
  private func finish(_ formatted: FormattedPlan) throws -> Outcome {
    Console.complain(formatted.remark)
    do throws(Failure) {
      if diff { try Console.write(formatted.diff) }
      if check, !diff { try Console.write(formatted.verdict) }
      if !check, !diff { try formatted.write() }
      return check && formatted.isChanged ? .findings : .fine
    } catch {
      Console.complain(error.text)
      return .failure
    }
  }
}
