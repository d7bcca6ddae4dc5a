import PlanModel
import PlanText

/// Reads the time zones that a plan names from the system's database.
enum TimeZoneFiles {
  private static let limit = 1 << 20

  /// Where systems keep the database.
  private static let folders = [
    "/usr/share/zoneinfo", "/usr/lib/zoneinfo", "/usr/share/lib/zoneinfo", "/etc/zoneinfo", "/var/db/timezone/zoneinfo",
  ]

  /// The zones of a plan, as far as there are any of these names.
  static func read(_ plan: Plan) -> TimeZones {
    guard !plan.zoneNames.isEmpty, let root else { return .none }
    var zones: [String: Zone] = [:]
    for name in plan.zoneNames { zones[name] = zone(name, in: root) }
    return TimeZones(zones)
  }

  /// Refuses a calendar that could name a time zone, and not say what it is.
  static func expectDatabase(for plan: Plan) throws(Failure) {
    guard let (zone, range) = plan.checkInWithoutDatabase else { return }
    let line = plan.source.position(at: range.lowerBound).line
    throw Failure(
      "cannot tell the time of the check-in at \(Path.title(of: plan.source.name)):\(line): there is no time zone database here to look up \(zone.name) in",
      help:
        "install the package tzdata, or name its folder in TZDIR; without a calendar none is needed: --only html,summary,json"
    )
  }

  /// The database, as `TZDIR` or the system has it; a folder without zones is none.
  private static var root: String? {
    let candidates = Environment.value("TZDIR").map { [$0] } ?? folders
    return candidates.lazy.filter { FileSystem.kind(of: Path.join($0, "UTC")) == .file }
      .compactMap(FileSystem.resolved).first
  }

  /// The zone of a name in any case; nil where the database has none, or where its file lies elsewhere.
  private static func zone(_ name: String, in root: String) -> Zone? {
    guard let own = ownName(name, in: root), let file = FileSystem.resolved(Path.join(root, own)),
      file.hasPrefix(root + "/"), let bytes = try? FileSystem.bytes(of: file, limit: limit)
    else { return nil }
    return Zone(name: own, file: bytes)
  }

  /// A name as the database writes it; no part of it may lead upwards.
  private static func ownName(_ name: String, in root: String) -> String? {
    var path = ""
    for part in name.split(separator: "/", omittingEmptySubsequences: false) {
      guard !part.isEmpty, !part.hasPrefix("."), let names = try? FileSystem.names(in: Path.join(root, path)) else {
        return nil
      }
      let found = names.contains(String(part)) ? String(part) : names.first { $0.lowercased() == part.lowercased() }
      guard let found else { return nil }
      path = Path.join(path, found)
    }
    return path
  }
}
