/// What the machine knows of the time zones that a plan names.
public struct TimeZones: Sendable {
  /// Whether there is a database of zones at all.
  public let hasDatabase: Bool
  private let zones: [String: Zone]

  /// Nothing was looked up.
  public static let none = TimeZones()

  private init() {
    hasDatabase = false
    zones = [:]
  }

  /// The zones that were found, by the names that the plan uses.
  public init(_ zones: [String: Zone]) {
    hasDatabase = true
    self.zones = zones
  }

  /// The zone of a name; nil where the database has none, or is none.
  public func zone(_ name: String) -> Zone? { zones[name] }

  /// Whether a database was asked for a name and has none of it.
  func lacks(_ name: String) -> Bool { hasDatabase && zones[name] == nil }
}
