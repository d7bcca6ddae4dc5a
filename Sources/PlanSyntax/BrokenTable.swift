/// A header and a delimiter row that make no table, mostly to Markdown itself (GFM section 4.10).
public struct BrokenTable: Sendable {
  /// Why they make none.
  public enum Fault: Sendable {
    /// Their cells differ in number.
    case cellCount
    /// The delimiter row is indented by four columns or more.
    case indentation
    /// More columns than a table may have.
    case columnCount
  }

  public let header: TableRow
  public let delimiter: TableRow
  public let fault: Fault

  public init(header: TableRow, delimiter: TableRow, fault: Fault) {
    self.header = header
    self.delimiter = delimiter
    self.fault = fault
  }
}
