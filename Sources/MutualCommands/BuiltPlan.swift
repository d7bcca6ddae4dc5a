import PlanModel
import PlanRendering

/// A plan with the artifacts that it is made into, before they are written.
struct BuiltPlan: Sendable {
  let input: PlanInput
  let reading: PlanReading
  /// Where its artifacts go.
  let folder: OutputFolder
  /// None where the plan has errors, or warnings where they count.
  let artifacts: [Artifact]
  let isStrict: Bool
  /// Whether a calendar was asked for and there is nothing to put in it.
  let lacksCalendar: Bool

  init(_ input: PlanInput, _ reading: PlanReading, _ build: Build, epoch: Int?) {
    self.input = input
    self.reading = reading
    isStrict = build.arguments.strict
    folder =
      build.output.map { OutputFolder(root: $0, below: input.folderBelow) }
      ?? OutputFolder(root: Path.join(Path.folder(of: input.path), "build"), below: ".")
    guard let compilation = reading.compilation, let checked = compilation.checked,
      compilation.outcome(isStrict: isStrict) == .fine
    else {
      artifacts = []
      lacksCalendar = false
      return
    }
    let revision = epoch ?? compilation.plan.asOf.secondsSince1970
    artifacts = Artifacts.make(build.only, of: checked, revision: revision)
    lacksCalendar = build.only.contains(.ics) && !artifacts.contains { $0.suffix.hasSuffix(".ics") }
  }

  /// What its artifacts are called, without what stands behind.
  var name: String { input.path == "-" ? "plan" : Path.stem(of: input.path) }

  func path(of artifact: Artifact) -> String { Path.join(folder.path, name + artifact.suffix) }
}
