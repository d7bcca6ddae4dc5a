/// Who decides on the buyer's side, from the field of that name.
public struct DecisionMaker: Sendable, Hashable {
  /// The people table's full name, else as written without brackets.
  public let name: String
  /// What stands beside the name, as `CFO`.
  public let role: String?
  /// Index into the plan's people.
  public let person: Int?

  /// A person, a board or a role that the field names; `person` is given where the people table has the name.
  public init(name: String, role: String?, person: Int?) {
    self.name = name
    self.role = role
    self.person = person
  }

  /// Whether a confirmation is this person's.
  public func gave(_ confirmation: Confirmation) -> Bool {
    if let person, let other = confirmation.person { return person == other }
    return PersonName(name).canBeOf(PersonName(confirmation.name)) || Self.isSame(name, confirmation.role)
      || Self.isSame(confirmation.name, role)
  }

  private static func isSame(_ name: String, _ role: String?) -> Bool {
    role.map { !name.isEmpty && Words.of(name) == Words.of($0) } ?? false
  }
}

extension Plan {
  /// The first of those who decide; nil where the plan names nobody, or a placeholder.
  public var decisionMaker: DecisionMaker? { decisionMakers.first }

  /// The decision maker's latest confirmation that has a day.
  public var decisionMakerConfirmation: Confirmation? { decisionMaker.flatMap(confirmation) }

  /// Somebody's latest confirmation that was given by the day the plan speaks from.
  func confirmation(of decisionMaker: DecisionMaker) -> Confirmation? {
    let own = confirmations.filter { $0.isDated(by: asOf) && decisionMaker.gave($0) }
    return own.max { ($0.day.day ?? .first) < ($1.day.day ?? .first) }
  }
}

extension Confirmation {
  /// Whether it has a day, and one that has come.
  public func isDated(by asOf: Day) -> Bool { day.day.map { $0 <= asOf } ?? false }
}
