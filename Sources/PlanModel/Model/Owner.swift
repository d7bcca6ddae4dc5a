public import PlanText

/// Somebody a cell names as responsible for a step.
public struct Owner: Hashable, Sendable {
  /// What a name stands for.
  public enum Kind: Sendable, Hashable {
    case person
    /// A role, a team or a company: nobody in particular.
    case role
    /// `Both`, `All`: everybody, so nobody.
    case collective
    /// `[Name]`, `TBD`.
    case placeholder
  }

  /// The people table's full name, else the text without side word, brackets and `@`.
  public let name: String
  public let side: Side
  /// What the brackets say beside the side, or the people table's role.
  public let role: String?
  public let kind: Kind
  /// As it was written.
  public let text: String
  public let range: SourceRange
  /// The side that the cell or its column gives, before the people table was asked.
  public let writtenSide: Side
  /// Index into the plan's people.
  public let person: Int?

  public init(
    name: String, side: Side, role: String?, kind: Kind, text: String, range: SourceRange, writtenSide: Side,
    person: Int?
  ) {
    self.name = name
    self.side = side
    self.role = role
    self.kind = kind
    self.text = text
    self.range = range
    self.writtenSide = writtenSide
    self.person = person
  }

  public var isPerson: Bool { kind == .person }
}
