import ArgumentParser
import PlanModel
import PlanRendering

/// `mutual export`: the compiled plan for other tools.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write a compiled plan for other programs, to standard output.",
    discussion: """
      A plan with errors is written as json all the same: what cannot be computed is null, \
      the findings stand with it, and the exit status is 1. It has no schedule, so it is not written as tjp, \
      a project that TaskJuggler schedules.

      For example:
        mutual export acme.md --format json
        mutual export acme.md --format tjp > acme.tjp && tj3 acme.tjp
        mutual export - --format json < acme.md
      """)

  /// What a plan is written as.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case json, tjp
  }

  @Argument(help: "A plan, or - for standard input.")
  var plan: String

  @Option(help: "What to write.")
  var format: Format

  @OptionGroup var date: AsOfOption

  func run() throws {
    let input = PlanInput(path: plan, searched: nil, failure: nil)
    let reading = PlanReading(input, asOf: try date.resolved())
    if let failure = reading.failure { throw failure }
    guard let compilation = reading.compilation else { return }
    switch format {
    case .json: try Console.write(PlanJSON(compilation).bytes)
    case .tjp: if let checked = compilation.checked { try Console.write(TaskJuggler(checked).bytes) }
    }
    if compilation.checked == nil {
      let loss = format == .json ? "" : ", so it has no schedule to write"
      Console.complain("mutual: \(FindingCount([compilation]).text(in: plan))\(loss); \(hint)\n")
    }
    try compilation.outcome(isStrict: false).end()
  }

  private var hint: String { "“mutual check \(VisibleText.of(plan))” shows them" }
}
