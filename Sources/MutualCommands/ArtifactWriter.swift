import PlanModel
import PlanRendering

/// Writes the artifacts of plans, and tells what became of each.
struct ArtifactWriter {
  private let inputs: InputFiles
  private var clashes: ClashingPlans
  private var ownerCalendars = OwnerCalendars()
  /// For the folder that was written to last: plans that share one mostly follow each other.
  private var staging: StagingPlace?
  /// What was written, by its path in lower case.
  private var written: [String: String] = [:]
  /// Why what became of the files cannot be printed.
  private var silence: Failure?

  /// Writes everything in order; one plan's failure keeps no other from being written.
  static func write(_ plans: [BuiltPlan]) -> Outcome {
    var writer = ArtifactWriter(plans)
    let worst = plans.map { writer.outcome(of: $0) }.max() ?? .fine
    guard let silence = writer.silence else { return worst }
    Console.complain(silence.text)
    return .failure
  }

  private init(_ plans: [BuiltPlan]) {
    inputs = InputFiles(plans)
    clashes = ClashingPlans(plans)
  }

  private mutating func outcome(of plan: BuiltPlan) -> Outcome {
    do throws(Failure) {
      return try write(plan)
    } catch {
      Console.complain(error.text)
      return .failure
    }
  }

  private mutating func write(_ plan: BuiltPlan) throws(Failure) -> Outcome {
    if let failure = plan.reading.failure { throw failure }
    guard let compilation = plan.reading.compilation else { return .fine }
    tellFindings(compilation, of: plan)
    if clashes.contain(plan) {
      if let failure = clashes.failure(of: plan) { Console.complain(failure.text) }
      return .failure
    }
    if !plan.artifacts.isEmpty { try writeArtifacts(of: plan) }
    try removeCalendars(abandonedBy: plan)
    for order in plan.lackingCalendar {
      if let path = plan.outdatedCalendar(of: order) { try remove(path, help: "the plan has no date any more") }
      tellLackingCalendar(of: order.focus, in: plan)
    }
    return compilation.outcome(isStrict: plan.isStrict)
  }

  /// Writes all artifacts of a plan or, where one cannot be made ready, none.
  private mutating func writeArtifacts(of plan: BuiltPlan) throws(Failure) {
    let staging = stagingPlace(in: plan.folder)
    var files: [AtomicFile] = []
    for artifact in plan.artifacts {
      let path = plan.path(of: artifact)
      try inputs.refuse(path)
      try refuseTwin(path)
      files.append(try artifact.file(of: plan.name, by: staging))
    }
    var report = ""
    defer { tell(report) }
    for file in files {
      report += try put(file)
      written[file.path.lowercased()] = file.path
    }
  }

  private mutating func stagingPlace(in folder: OutputFolder) -> StagingPlace {
    if let staging, staging.folder.path.utf8.elementsEqual(folder.path.utf8) { return staging }
    let place = StagingPlace(in: folder)
    staging = place
    return place
  }

  /// Refuses a path that names, in other letters, a file that another plan has just written: some disks know no case.
  private func refuseTwin(_ path: String) throws(Failure) {
    guard let twin = written[path.lowercased()], !twin.utf8.elementsEqual(path.utf8),
      FileSystem.identity(of: twin, followingLinks: false) == FileSystem.identity(of: path, followingLinks: false)
    else { return }
    throw Failure(
      "cannot write \(path): on this disk it is \(twin), which another plan has just written",
      help: "rename one of the plans")
  }

  /// Puts a file in its place; a line that tells it.
  private func put(_ file: AtomicFile) throws(Failure) -> String {
    do {
      return "\(try file.put().rawValue) \(VisibleText.of(file.path))\n"
    } catch {
      throw Failure(writing: file.path, error)
    }
  }

  /// Removes the calendars of persons whom the plan does not name any more.
  private mutating func removeCalendars(abandonedBy plan: BuiltPlan) throws(Failure) {
    for path in ownerCalendars.abandoned(by: plan) { try remove(path, help: "its owner is not in the plan any more") }
  }

  /// Removes a calendar that says what is not so any more, unless it is a plan itself.
  private mutating func remove(_ path: String, help: String) throws(Failure) {
    if inputs.contain(path) { return }
    do {
      try FileSystem.remove(path)
    } catch {
      throw Failure("cannot remove \(path): \(error.reason)", help: help)
    }
    tell("removed \(VisibleText.of(path))\n")
  }

  /// Prints what became of files; that it cannot be printed keeps no other from being written.
  private mutating func tell(_ report: String) {
    do {
      try Console.write(report)
    } catch {
      silence = silence ?? error
    }
  }

  private func tellLackingCalendar(of part: PlanFocus?, in plan: BuiltPlan) {
    let path = VisibleText.of(Path.title(of: plan.input.path))
    let subject = part.map { " for \(VisibleText.of($0.label))" } ?? ""
    Console.complain("mutual: \(path) has no date\(subject), so there is no calendar\n")
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
    let rest = isRefused ? "nothing is written" : FindingCount.pointer(to: path)
    Console.complain("\(count.text(in: path)); \(rest)\n")
  }
}
