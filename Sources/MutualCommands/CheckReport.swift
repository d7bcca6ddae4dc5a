import PlanModel
import PlanRendering
import PlanText

/// What was found in plans, in the form that was asked for.
struct CheckReport {
  let compilations: [Compilation]
  let format: Check.Format
  /// The stream that it is for.
  let stream: Console.Stream

  var bytes: [UInt8] {
    switch format {
    case .text: Array(text.utf8)
    case .concise: Array(compilations.map(DiagnosticsConcise.text).joined().utf8)
    case .github: Array(compilations.map(DiagnosticsGitHub.text).joined().utf8)
    case .json: CheckJSON(compilations).bytes
    case .sarif: SARIFLog(compilations, rules: SARIFRules.ofPlans).bytes
    }
  }

  private var text: String {
    let style = Console.style(for: stream)
    let plans = SideBySide.map(compilations) { compilation in
      DiagnosticsText.text(compilation, style: style)
        + FindingCount([compilation]).text(in: compilation.plan.source.name) + "\n"
    }
    if plans.count < 2 { return plans.joined() }
    return plans.joined() + FindingCount(compilations).text(in: "\(plans.count) plans") + "\n"
  }
}
