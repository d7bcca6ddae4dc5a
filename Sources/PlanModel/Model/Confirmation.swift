public import PlanText

/// Somebody's word that the plan is agreed, from a field `Confirmed`.
public struct Confirmation: Sendable, Hashable {
  /// The people table's full name, else as written without brackets; empty where only a day is.
  public let name: String
  /// By the name, its brackets, the people table or the role, else by brackets behind the day; else `unknown`.
  public let side: Side
  /// What stands beside the name, as `CFO`.
  public let role: String?
  /// Index into the plan's people.
  public let person: Int?
  /// When it was given; nothing written where the field gives no date.
  public let day: DateEntry
  /// The part of the field that says it.
  public let range: SourceRange

  /// The word of one name: of several in a part of the field, each gives a confirmation of its own.
  public init(name: String, side: Side, role: String?, person: Int?, day: DateEntry, range: SourceRange) {
    self.name = name
    self.side = side
    self.role = role
    self.person = person
    self.day = day
    self.range = range
  }
}
