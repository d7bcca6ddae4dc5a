import ArgumentParser
import PlanModel
import PlanRendering

/// `mutual export`: the compiled plan for other tools.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write a compiled plan for other programs, to standard output.",
    discussion: """
      A plan with errors is written all the same: what cannot be computed is null, \
      the findings stand with it, and the exit status is 1.

      For example:
        mutual export acme.md --format json
        mutual export - --format json < acme.md
      """)

  /// What a plan is written as.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case json
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
    }
    if compilation.checked == nil {
      Console.complain("mutual: \(FindingCount([compilation]).text(in: plan)); \(hint)\n")
    }
    try compilation.outcome(isStrict: false).end()
  }

  private var hint: String { "“mutual check \(VisibleText.of(plan))” shows them" }
}
