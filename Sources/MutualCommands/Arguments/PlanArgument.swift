import ArgumentParser
import PlanModel
import PlanRendering

/// The one plan that a command looks at, and the day it is judged from.
struct PlanArgument: ParsableArguments {
  @Argument(help: "A plan, or - for standard input.")
  var plan: String

  @OptionGroup var date: AsOfOption

  /// The plan, right or wrong.
  private func compilation() throws -> Compilation {
    let input = PlanInput(path: plan, searched: nil, failure: nil)
    switch PlanReading(input, asOf: try date.resolved()) {
    case .compiled(let compilation): return compilation
    case .failed(let failure): throw failure
    case .noPlan: throw Failure("there is no plan in \(plan)")
    }
  }

  /// The plan, if it holds no error; else says so and ends the command.
  func checked() throws -> CheckedPlan { try sound().checked }

  /// The same with all that was found in it.
  func sound() throws -> (compilation: Compilation, checked: CheckedPlan) {
    let compilation = try compilation()
    if let checked = compilation.checked { return (compilation, checked) }
    tellErrors(of: compilation)
    throw ExitCode(Outcome.findings.rawValue)
  }

  /// Whether there is a file to write to.
  func checkWritable() throws {
    if plan == "-" { throw ValidationError("standard input cannot be written to: name the file of the plan") }
  }

  /// Says how much is wrong, and what shows it.
  private func tellErrors(of compilation: Compilation) {
    let count = FindingCount([compilation]).text(in: plan)
    Console.complain("mutual: \(count); “mutual check \(VisibleText.of(plan))” shows them\n")
  }
}
