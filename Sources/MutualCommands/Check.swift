import ArgumentParser
import PlanModel
import PlanRendering
import PlanText

/// `mutual check`: diagnostics only.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Say what is wrong with plans.",
    discussion: """
      For example:
        mutual check acme.md
        mutual check deals --format concise --strict
        cat acme.md | mutual check - --as-of 2026-06-10
      """)

  /// How findings are written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, concise, json, github
  }

  @OptionGroup var arguments: PlanArguments

  @Option(help: "text for people, concise for editors, json for programs, github for GitHub Actions.")
  var format = Format.text

  func run() throws {
    let asOf = try arguments.date.resolved()
    let inputs = PlanInput.all(in: arguments.plans)
    let readings = SideBySide.map(inputs) { PlanReading($0, asOf: asOf) }
    let failures = readings.compactMap(\.failure) + PlanReading.emptyFolders(inputs, readings)
    for failure in failures { Console.complain(failure.text) }
    let compilations = readings.compactMap(\.compilation)
    try Console.write(report(compilations))
    let worst = compilations.map { $0.outcome(isStrict: arguments.strict) }.max() ?? .fine
    try max(worst, failures.isEmpty ? .fine : .failure).end()
  }

  private func report(_ compilations: [Compilation]) -> [UInt8] {
    switch format {
    case .text: Array(text(compilations).utf8)
    case .concise: Array(compilations.map(DiagnosticsConcise.text).joined().utf8)
    case .github: Array(compilations.map(DiagnosticsGitHub.text).joined().utf8)
    case .json: CheckJSON(compilations).bytes
    }
  }

  private func text(_ compilations: [Compilation]) -> String {
    let style = Console.style(for: .output)
    let plans = SideBySide.map(compilations) { compilation in
      DiagnosticsText.text(compilation, style: style)
        + FindingCount([compilation]).text(in: compilation.plan.source.name) + "\n"
    }
    if plans.count < 2 { return plans.joined() }
    return plans.joined() + FindingCount(compilations).text(in: "\(plans.count) plans") + "\n"
  }
}
