/// Every rule there is, in the order of the documentation.
public enum Rules {
  public static let all: [Rule] = structure + owners + dates + dependencies + status + wholePlan

  /// The rule of a name.
  public static func named(_ name: String) -> Rule? { all.first { $0.name == name } }
}
