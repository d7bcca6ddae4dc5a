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
  /// What was made of it; nil where it is made into nothing.
  private let order: ArtifactOrder?

  init(_ input: PlanInput, _ reading: PlanReading, _ build: Build, epoch: Int?) {
    self.input = input
    isStrict = build.arguments.strict
    folder =
      build.output.map { OutputFolder(root: $0, below: input.folderBelow) }
      ?? OutputFolder(root: Path.join(Path.folder(of: input.path), "build"), below: ".")
    guard let compilation = reading.compilation, let checked = compilation.checked,
      compilation.outcome(isStrict: isStrict) == .fine
    else {
      (self.reading, artifacts, order) = (reading, [], nil)
      return
    }
    switch Self.order(build, for: input, compilation.plan, epoch: epoch) {
    case .success(let order):
      let place = Path.join(folder.path, Self.name(of: input))
      let ordered = Artifacts(order, of: checked)
      (self.reading, self.order) = (reading, order)
      artifacts = ordered.all(former: FormerCalendars.read(ordered.calendarSuffixes, of: place))
    case .failure(let failure):
      (self.reading, artifacts, order) = (.failed(failure), [], nil)
    }
  }

  /// What its artifacts are called, without what stands behind.
  var name: String { Self.name(of: input) }

  func path(of artifact: Artifact) -> String { Path.join(folder.path, name + artifact.suffix) }

  /// Whether a calendar was asked for and there is nothing to put in it.
  var lacksCalendar: Bool {
    order?.kinds.contains(.ics) == true && !artifacts.contains { $0.suffix.hasSuffix(".ics") }
  }

  /// Whether the calendars of persons who are not in the plan any more have to go.
  var replacesOwnerCalendars: Bool { order?.kinds.contains(.ics) == true && order?.focus == nil }

  private static func name(of input: PlanInput) -> String { input.path == "-" ? "plan" : Path.stem(of: input.path) }

  private static func order(
    _ build: Build, for input: PlanInput, _ plan: Plan, epoch: Int?
  ) -> Result<ArtifactOrder, Failure> {
    Result { () throws(Failure) in
      if build.only.contains(.ics) {
        try TimeZoneFiles.expectDatabase(for: plan)
        try build.calendar.check(plan)
      }
      let focus = try build.view?.resolved(in: plan, named: Path.title(of: input.path))
      let page = name(of: input) + (focus?.suffix(in: plan) ?? "") + ".html"
      return ArtifactOrder(
        build.only, revision: epoch ?? plan.asOf.secondsSince1970, focus: focus,
        page: build.pageURL?.address(of: Path.join(input.folderBelow, page)), calendar: build.calendar.options)
    }
  }
}
