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
  /// By the cell or its column, else the people table, the role, or other places of the plan; else `unknown`.
  public let side: Side
  /// What the brackets say beside the side, or the people table's role.
  public let role: String?
  /// What the name stands for; where the plan openly gives a role to a person, it stands for that person.
  public let kind: Kind
  /// As it was written.
  public let text: String
  /// Where it stands in the source; the whole cell where that cannot be told.
  public let range: SourceRange
  /// The side that the cell or its column gives, before the people table was asked.
  public let writtenSide: Side
  /// Index into the plan's people.
  public let person: Int?

  /// Somebody as a cell names them, with what the rest of the plan knows of the name.
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

  /// Whether it is somebody in particular: no role, team, company, collective or placeholder.
  public var isPerson: Bool { kind == .person }
}
