import ArgumentParser
import PlanModel
import PlanRendering
import PlanText

/// `mutual check`: diagnostics only.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", _superCommandName: "mutual",
    abstract: "Say what is wrong with plans, and fix what can be fixed.",
    discussion: """
      --fix corrects what is in no doubt, as a year that follows from go-live or a misspelt \
      status, and never an owner, a day or a reason. It shows each place that it changed, \
      and what is left. Standard input is fixed to standard output.

      For example:
        mutual check acme.md
        mutual check --fix acme.md
        mutual check deals --format concise --strict
        mutual check deals --format sarif > mutual.sarif
        cat acme.md | mutual check - --as-of 2026-06-10
      """)

  /// How findings are written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, concise, json, sarif, github

    /// What each is for.
    static let help: ArgumentHelp =
      "text for people, concise for editors, json for programs, sarif for code scanning, github for GitHub Actions."
  }

  @OptionGroup var arguments: PlanArguments

  @Flag(help: "Correct what is in no doubt, in place.")
  var fix = false

  @Option(help: Format.help)
  var format = Format.text

  func validate() throws {
    if fix, arguments.plans.contains("-"), arguments.plans.count > 1 {
      throw ValidationError("- is fixed alone, to standard output")
    }
  }

  func run() throws {
    let asOf = try arguments.date.resolved()
    let inputs = PlanInput.all(in: arguments.plans)
    let readings = SideBySide.map(inputs) { PlanReading($0, asOf: asOf) }
    Keepsake.keep(readings)
    let failures = readings.compactMap(\.failure) + PlanReading.emptyFolders(inputs, readings)
    for failure in failures { Console.complain(failure.text) }
    let found = readings.compactMap(\.compilation)
    let (compilations, outcome) = fix ? fixed(found, asOf) : (found, .fine)
    try report(compilations, asOf)
    let worst = compilations.map { $0.outcome(isStrict: arguments.strict) }.max() ?? .fine
    try max(worst, outcome, failures.isEmpty ? .fine : .failure).end()
  }

  private func report(_ compilations: [Compilation], _ asOf: AsOf) throws {
    let report = CheckReport(compilations: compilations, format: format, stream: reportStream)
    try Console.write(report.bytes, to: reportStream)
    guard format == .text, !fix else { return }
    try Console.write(FixHint.text(compilations, of: arguments.plans, asOf: asOf))
  }

  /// The plans as they are with their fixes; one that cannot be written stays as it was.
  private func fixed(_ compilations: [Compilation], _ asOf: AsOf) -> ([Compilation], Outcome) {
    var outcome = Outcome.fine
    let results = SideBySide.map(compilations) { compilation in
      Result { () throws(Failure) in try FixedPlan(compilation, asOf: asOf) }
    }
    let fixed = zip(compilations, results).map { before, result in
      do throws(Failure) {
        let plan = try result.get()
        try plan.write()
        try tell(plan)
        return plan.compilation
      } catch {
        Console.complain(error.text)
        outcome = .failure
        return before
      }
    }
    return (fixed, outcome)
  }

  /// What was changed stands before what is left, but in no form that programs read.
  private func tell(_ plan: FixedPlan) throws(Failure) {
    try Console.write(Array(plan.text.utf8), to: format == .text ? reportStream : .error)
  }

  /// Where a plan goes to standard output, nothing else may.
  private var reportStream: Console.Stream { fix && arguments.plans == ["-"] ? .error : .output }
}
