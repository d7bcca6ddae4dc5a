import PlanModel
import PlanRendering

/// Writes the artifacts of plans, and tells what became of each.
struct BuildReport {
  private(set) var outcome = Outcome.fine
  /// The plans that would write a path, where there are two.
  private let clashes: [String: [String]]
  /// The plans whose clash has been told.
  private var told: Set<[String]> = []

  /// Writes everything in order; one plan's failure keeps no other from being written.
  init(_ plans: [BuiltPlan]) throws {
    clashes = Self.clashes(plans)
    for plan in plans {
      do {
        try add(plan)
      } catch let failure as Failure {
        Console.complain(failure.text)
        outcome = max(outcome, .failure)
      }
    }
  }

  private mutating func add(_ plan: BuiltPlan) throws {
    if let failure = plan.reading.failure { throw failure }
    guard let compilation = plan.reading.compilation else { return }
    outcome = max(outcome, compilation.outcome(isStrict: plan.isStrict))
    tellFindings(compilation, of: plan)
    if let path = plan.artifacts.map(plan.path).first(where: { clashes[$0] != nil }) {
      return tellClash(path)
    }
    try write(plan)
    if plan.lacksCalendar {
      Console.complain("mutual: \(plan.input.path) has no date, so there is no calendar\n")
    }
  }

  private func write(_ plan: BuiltPlan) throws(Failure) {
    if plan.artifacts.isEmpty { return }
    do {
      try FileSystem.createFolder(plan.folder)
    } catch {
      throw Failure("cannot write to \(plan.folder): \(error.reason)", help: "name another place with -o DIR")
    }
    for artifact in plan.artifacts {
      let path = plan.path(of: artifact)
      let change = try AtomicFile.write(artifact.bytes, to: path)
      try Console.write("\(change.rawValue) \(path)\n")
    }
  }

  /// Findings that keep a plan from being built in full, others by their number.
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
    let rest = isRefused ? "nothing is written" : "“mutual check \(plan.input.path)” shows them"
    Console.complain("\(count.text(in: plan.input.path)); \(rest)\n")
  }

  private static func clashes(_ plans: [BuiltPlan]) -> [String: [String]] {
    let writers = plans.flatMap { plan in plan.artifacts.map { (plan.path(of: $0), [plan.input.path]) } }
    return Dictionary(writers, uniquingKeysWith: +).filter { $0.value.count > 1 }
  }

  private mutating func tellClash(_ path: String) {
    outcome = .failure
    let plans = clashes[path] ?? []
    guard told.insert(plans).inserted else { return }
    let failure = Failure(
      "\(plans.joined(separator: " and ")) would write the same \(path)",
      help: "rename one, or name a folder that holds them: its folders are kept")
    Console.complain(failure.text)
  }
}
