import PlanRendering

/// Plans that would write the same files.
struct ClashingPlans {
  /// The plans that would write a path, where there are two or more, by the bytes of both.
  private let writers: [[UInt8]: [String]]
  /// The plans whose clash has been told.
  private var told: Set<[[UInt8]]> = []

  init(_ plans: [BuiltPlan]) {
    // The first dictionary of a type costs as much as writing a file: one plan clashes with none.
    guard plans.count > 1 else {
      writers = [:]
      return
    }
    let places = plans.flatMap { plan in Self.places(of: plan).map { ($0, [plan.input.path]) } }
    writers = Dictionary(places, uniquingKeysWith: +).filter { $0.value.count > 1 }
  }

  /// Whether another plan would write an artifact of this one.
  func contain(_ plan: BuiltPlan) -> Bool { clash(of: plan) != nil }

  /// What to say of a plan's clash; nil where it was told of another plan in it.
  mutating func failure(of plan: BuiltPlan) -> Failure? {
    guard let (path, plans) = clash(of: plan), told.insert(plans.map { Array($0.utf8) }).inserted else { return nil }
    return Failure(
      "\(plans.joined(separator: " and ")) would write the same \(path)",
      help: "rename one, or name a folder that holds them: its folders are kept")
  }

  private func clash(of plan: BuiltPlan) -> (path: String, plans: [String])? {
    if writers.isEmpty { return nil }
    for (artifact, place) in zip(plan.artifacts, Self.places(of: plan)) {
      if let plans = writers[place] { return (plan.path(of: artifact), plans) }
    }
    return nil
  }

  /// Where the artifacts of a plan will be, without links among the folders.
  private static func places(of plan: BuiltPlan) -> [[UInt8]] {
    guard !plan.artifacts.isEmpty else { return [] }
    let folder = FileSystem.destination(of: plan.folder.path)
    return plan.artifacts.map { Array(Path.join(folder, plan.name + $0.suffix).utf8) }
  }
}
