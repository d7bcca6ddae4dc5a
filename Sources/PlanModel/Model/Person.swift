public import PlanText

/// A row of a people table.
public struct Person: Sendable, Hashable {
  /// As the cell has it, without markup, brackets at its end and the `@` of a handle; never empty.
  public let name: String
  /// By the side cell, else the company, else brackets behind the name, else a row or line above; else `unknown`.
  public let side: Side
  /// From the column Role, or Title where there is no Role; nil where there is neither, or the cell says nothing.
  public let role: String?
  /// As the cell has it, without markup; nil where there is no such column, or the cell says nothing.
  public let company: String?
  /// As the cell has it, an address or not; nil where there is no such column, or the cell says nothing.
  public let email: String?
  /// In nothing shared.
  public let isInternal: Bool
  /// Where the cell of the name stands in the source.
  public let range: SourceRange

  /// What a row says of somebody; nil stands for a cell that is missing or says nothing.
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
