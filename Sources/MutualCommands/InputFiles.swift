import PlanModel
import PlanText

/// The files that a build reads, which it must not write over.
struct InputFiles {
  private let identities: Set<FileIdentity>

  init(_ plans: [BuiltPlan]) {
    identities = Set(plans.flatMap(Self.paths).flatMap(Self.identities))
  }

  /// Refuses a path at which one of them stands; a link to one is replaced and does no harm.
  func refuse(_ path: String) throws(Failure) {
    guard contain(path) else { return }
    throw Failure(
      "cannot write \(path): it is read by this build, and would be lost", help: "name another place with -o DIR")
  }

  /// Whether one of them stands at a path.
  func contain(_ path: String) -> Bool {
    FileSystem.identity(of: path, followingLinks: false).map(identities.contains) ?? false
  }

  /// A plan and the calendars of holidays that it names.
  private static func paths(of plan: BuiltPlan) -> [String] {
    guard plan.input.path != "-" else { return ["/dev/stdin"] }
    let folder = Path.folder(of: plan.input.path)
    let holidays = plan.reading.compilation?.plan.holidayFiles ?? []
    return [plan.input.path] + holidays.map { Path.join(folder, $0.value) }
  }

  /// That of a file, and of the link that may lead to it.
  private static func identities(_ path: String) -> [FileIdentity] {
    [true, false].compactMap { FileSystem.identity(of: path, followingLinks: $0) }
  }
}
