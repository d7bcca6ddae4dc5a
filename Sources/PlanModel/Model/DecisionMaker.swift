/// Who decides on the buyer's side, from the field of that name.
public struct DecisionMaker: Sendable, Hashable {
  /// The people table's full name, else as written without brackets.
  public let name: String
  /// Index into the plan's people.
  public let person: Int?

  public init(name: String, person: Int?) {
    self.name = name
    self.person = person
  }

  /// Whether a confirmation is this person's.
  public func gave(_ confirmation: Confirmation) -> Bool {
    if person != nil || confirmation.person != nil { return person == confirmation.person }
    return Words.of(name) == Words.of(confirmation.name)
  }
}

extension Plan {
  /// The decision maker's latest confirmation that has a day.
  public var decisionMakerConfirmation: Confirmation? {
    guard let decisionMaker else { return nil }
    let own = confirmations.filter { $0.day.day != nil && decisionMaker.gave($0) }
    return own.max { ($0.day.day ?? .first) < ($1.day.day ?? .first) }
  }
}
