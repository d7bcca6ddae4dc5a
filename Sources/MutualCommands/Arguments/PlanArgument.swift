import ArgumentParser
import PlanModel
import PlanRendering
import PlanText

/// The one plan that a command looks at, and the day it is judged from.
struct PlanArgument: ParsableArguments {
  @Argument(help: "A plan, or - for standard input.")
  var plan: String

  @OptionGroup var date: AsOfOption

  /// The plan, right or wrong.
  func compilation() throws -> Compilation {
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

  /// The plan with its schedule, if there is one although steps may be due before what they wait for.
  func scheduled() throws -> (compilation: Compilation, schedule: Schedule) {
    let compilation = try compilation()
    if let schedule = compilation.schedule { return (compilation, schedule) }
    tellErrors(of: compilation)
    throw ExitCode(Outcome.findings.rawValue)
  }

  /// Whether there is a file to write to.
  func checkWritable() throws {
    if plan == "-" { throw ValidationError("standard input cannot be written to: name the file of the plan") }
  }

  /// Most errors that are told at once.
  private static let limit = 3

  /// Says how much is wrong, the first errors, and what shows them all.
  private func tellErrors(of compilation: Compilation) {
    let source = compilation.plan.source
    let errors = compilation.diagnostics.filter { $0.severity == .error }.prefix(Self.limit).map { error in
      "  line \(source.position(at: error.range.lowerBound).line): \(VisibleText.of(error.message)) [\(error.rule)]\n"
    }
    Console.complain(
      "mutual: \(FindingCount([compilation]).text(in: plan))\n" + errors.joined()
        + "  help: \(FindingCount.pointer(to: plan))\n")
  }
}
