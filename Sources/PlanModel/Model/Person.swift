public import PlanText

/// A row of a people table.
public struct Person: Sendable, Hashable {
  public let name: String
  public let side: Side
  public let role: String?
  public let company: String?
  public let email: String?
  /// In nothing shared.
  public let isInternal: Bool
  public let range: SourceRange

  public init(
    name: String, side: Side, role: String?, company: String?, email: String?, isInternal: Bool, range: SourceRange
  ) {
    self.name = name
    self.side = side
    self.role = role
    self.company = company
    self.email = email
    self.isInternal = isInternal
    self.range = range
  }
}
