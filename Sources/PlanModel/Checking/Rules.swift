/// Every rule there is, in the order of the documentation.
public enum Rules {
  /// Rules about one part of a plan, under the part's name.
  public struct Group: Sendable {
    public let title: String
    public let rules: [Rule]
  }

  public static let groups = [
    Group(title: "Structure", rules: structure), Group(title: "Owners", rules: owners),
    Group(title: "Dates", rules: dates), Group(title: "Dependencies", rules: dependencies),
    Group(title: "Status and criteria", rules: status), Group(title: "The whole plan", rules: wholePlan),
  ]

  public static let all: [Rule] = groups.flatMap(\.rules)

  /// The rule of a name.
  public static func named(_ name: String) -> Rule? { all.first { $0.name == name } }
}
