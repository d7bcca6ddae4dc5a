/// Every rule there is, in the order of the documentation.
public enum Rules {
  /// Rules about one part of a plan, under the part's name.
  public struct Group: Sendable {
    /// As a heading of `mutual explain`: `Status and criteria`.
    public let title: String
    /// In the order in which `mutual explain` lists them.
    public let rules: [Rule]
  }

  /// In the order of the documentation; each rule belongs to one of them.
  public static let groups = [
    Group(title: "Structure", rules: structure), Group(title: "Owners", rules: owners),
    Group(title: "Dates", rules: dates), Group(title: "Dependencies", rules: dependencies),
    Group(title: "Status and criteria", rules: status), Group(title: "The whole plan", rules: wholePlan),
  ]

  /// The rules of all groups, one group after the other.
  public static let all: [Rule] = groups.flatMap(\.rules)

  /// The rule of a name.
  public static func named(_ name: String) -> Rule? { all.first { $0.name == name } }
}
