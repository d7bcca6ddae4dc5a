import PlanModel
import PlanRendering

/// A plan with the artifacts that it is made into, before they are put in their places.
struct BuiltPlan: Sendable {
  let input: PlanInput
  let reading: PlanReading
  /// Where its artifacts go.
  let folder: OutputFolder
  /// None where the plan has errors, or warnings where they count.
  let artifacts: [PendingArtifact]
  let isStrict: Bool
  /// Whether the calendars of persons who are not in the plan any more have to go.
  let replacesOwnerCalendars: Bool
  /// What a calendar was asked for and there is nothing to put in: the plan, or parts of it.
  let lackingCalendar: [ArtifactOrder]

  /// `isAlone` says that no other plan is built beside it.
  init(
    _ input: PlanInput, _ reading: PlanReading, _ build: Build, epoch: Int?, isAlone: Bool
  ) {
    self.input = input
    isStrict = build.arguments.strict
    let folder =
      build.output.map { OutputFolder(root: $0, below: input.folderBelow) }
      ?? OutputFolder(root: Path.join(Path.folder(of: input.path), "build"), below: ".")
    self.folder = folder
    guard let compilation = reading.compilation, let checked = compilation.checked,
      compilation.outcome(isStrict: isStrict) == .fine
    else {
      (self.reading, artifacts, replacesOwnerCalendars, lackingCalendar) = (reading, [], false, [])
      return
    }
    switch Self.orders(build, for: input, compilation.plan, epoch: epoch) {
    case .success(let orders):
      let name = Self.name(of: input)
      let place = Path.join(folder.path, name)
      let staging = isAlone ? StagingPlace(in: folder) : nil
      let made = orders.map { order in
        Artifacts(order, of: checked).make(
          replacing: { FormerCalendars.read(place + $0) },
          workers: SideBySide.workers(for: compilation.plan, isAlone: isAlone)
        ) { artifact in
          staging.map { PendingArtifact(artifact, of: name, by: $0) } ?? PendingArtifact(artifact)
        }
      }
      self.reading = reading
      artifacts = Array(made.joined())
      replacesOwnerCalendars = build.kinds.contains(.ics) && orders.contains { $0.focus == nil && !$0.isInternal }
      lackingCalendar = zip(orders, made).filter { Self.lacksCalendar($0, $1) }.map(\.0)
    case .failure(let failure):
      (self.reading, artifacts, replacesOwnerCalendars, lackingCalendar) = (.failed(failure), [], false, [])
    }
  }

  /// What its artifacts are called, without what stands behind.
  var name: String { Self.name(of: input) }

  func path(of artifact: PendingArtifact) -> String { Path.join(folder.path, name + artifact.suffix) }

  /// The former calendar in the place of one that there is nothing to put in, where it is this plan's.
  func outdatedCalendar(of order: ArtifactOrder) -> String? {
    guard let checked = reading.compilation?.checked else { return nil }
    let suffix = PlanFocus.fileSuffix(of: order.focus, isInternal: order.isInternal, in: checked.plan)
    let path = Path.join(folder.path, name + suffix + ".ics")
    guard FileSystem.kind(of: path, followingLinks: false) == .file,
      let start = try? FileSystem.start(of: path, count: Artifacts.markLimit)
    else { return nil }
    return Artifacts.isCalendar(start, of: checked) ? path : nil
  }

  private static func lacksCalendar(_ order: ArtifactOrder, _ artifacts: [PendingArtifact]) -> Bool {
    order.kinds.contains(.ics) && !artifacts.contains { $0.suffix.hasSuffix(".ics") }
  }

  private static func name(of input: PlanInput) -> String { input.path == "-" ? "plan" : Path.stem(of: input.path) }

  /// One for each view that is asked for, once; else one for the whole plan.
  private static func orders(
    _ build: Build, for input: PlanInput, _ plan: Plan, epoch: Int?
  ) -> Result<[ArtifactOrder], Failure> {
    Result { () throws(Failure) in
      if build.kinds.contains(.ics) {
        try TimeZoneFiles.expectDatabase(for: plan)
        try build.calendar.check(plan)
      }
      var views: [PlanFocus?] = []
      for view in build.view {
        let focus = try view.resolved(in: plan, isInternal: build.internal, named: Path.title(of: input.path))
        if !views.contains(focus) { views.append(focus) }
      }
      return (views.isEmpty ? [nil] : views).map { order(build, for: input, plan, epoch: epoch, focus: $0) }
    }
  }

  private static func order(
    _ build: Build, for input: PlanInput, _ plan: Plan, epoch: Int?, focus: PlanFocus?
  ) -> ArtifactOrder {
    let suffix = PlanFocus.fileSuffix(of: focus, isInternal: build.internal, in: plan)
    let page = Path.join(input.folderBelow, name(of: input) + suffix + ".html")
    return ArtifactOrder(
      build.kinds, revision: epoch ?? plan.asOf.secondsSince1970, focus: focus, isInternal: build.internal,
      page: build.pageURL?.address(of: page), calendar: build.calendar.options)
  }
}
