import PlanModel
import PlanRendering

/// Writes the artifacts of plans, and tells what became of each.
struct ArtifactWriter {
  /// The plans that would write a path, where there are two or more.
  private let clashes: [String: [String]]
  /// The plans whose clash has been told.
  private var told: Set<[String]> = []

  /// Writes everything in order; one plan's failure keeps no other from being written.
  static func write(_ plans: [BuiltPlan]) -> Outcome {
    var writer = ArtifactWriter(plans)
    return plans.map { plan in
      do throws(Failure) {
        return try writer.write(plan)
      } catch {
        Console.complain(error.text)
        return .failure
      }
    }.max() ?? .fine
  }

  private init(_ plans: [BuiltPlan]) {
    // The first dictionary of a type costs as much as writing a file: one plan clashes with none.
    guard plans.count > 1 else {
      clashes = [:]
      return
    }
    let writers = plans.flatMap { plan in plan.artifacts.map { (plan.path(of: $0), [plan.input.path]) } }
    clashes = Dictionary(writers, uniquingKeysWith: +).filter { $0.value.count > 1 }
  }

  private mutating func write(_ plan: BuiltPlan) throws(Failure) -> Outcome {
    if let failure = plan.reading.failure { throw failure }
    guard let compilation = plan.reading.compilation else { return .fine }
    tellFindings(compilation, of: plan)
    if let path = plan.artifacts.map(plan.path).first(where: { clashes[$0] != nil }) {
      tellClash(path)
      return .failure
    }
    if !plan.artifacts.isEmpty { try writeArtifacts(of: plan) }
    if plan.lacksCalendar {
      Console.complain(
        "mutual: \(VisibleText.of(Path.title(of: plan.input.path))) has no date, so there is no calendar\n")
    }
    return compilation.outcome(isStrict: plan.isStrict)
  }

  private func writeArtifacts(of plan: BuiltPlan) throws(Failure) {
    try plan.folder.create()
    for artifact in plan.artifacts {
      let path = plan.path(of: artifact)
      let change = try AtomicFile.write(artifact.bytes, to: path)
      try Console.write("\(change.rawValue) \(VisibleText.of(path))\n")
    }
  }

  /// Findings that keep a plan from being built are shown, others counted.
  private func tellFindings(_ compilation: Compilation, of plan: BuiltPlan) {
    let style = Console.style(for: .error)
    let isRefused = compilation.outcome(isStrict: plan.isStrict) != .fine
    if compilation.checked == nil {
      Console.complain(DiagnosticsText.errors(compilation, style: style))
    } else if isRefused {
      Console.complain(DiagnosticsText.text(compilation, style: style))
    }
    let count = FindingCount([compilation])
    guard count.errors + count.warnings > 0 else { return }
    let path = plan.input.path
    let rest = isRefused ? "nothing is written" : "“mutual check \(VisibleText.of(path))” shows them"
    Console.complain("\(count.text(in: path)); \(rest)\n")
  }

  private mutating func tellClash(_ path: String) {
    let plans = clashes[path] ?? []
    guard told.insert(plans).inserted else { return }
    let failure = Failure(
      "\(plans.joined(separator: " and ")) would write the same \(path)",
      help: "rename one, or name a folder that holds them: its folders are kept")
    Console.complain(failure.text)
  }
}
