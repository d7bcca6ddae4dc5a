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

  /// The row that was meant as the header; its cells hold what stands in the source, markup and all.
  public let header: TableRow
  /// The row right below the header, with cells likewise.
  public let delimiter: TableRow
  /// The one that is told where there are several: the first in the order of the cases.
  public let fault: Fault

  /// Two rows, one right below the other, and why they make no table.
  public init(header: TableRow, delimiter: TableRow, fault: Fault) {
    self.header = header
    self.delimiter = delimiter
    self.fault = fault
  }
}
