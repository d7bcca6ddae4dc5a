public import PlanModel

/// A cell whose date can be read in more than one way.
public struct DoubtfulCell: Sendable, Hashable {
  /// Its place in the whole sheet, empty rows and columns counted too.
  public let address: CellAddress
  /// As it stands there.
  public let text: String
  /// The days that it could be.
  public let days: [Day]
}
