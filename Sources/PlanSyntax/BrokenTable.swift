/// A header and a delimiter row whose cells differ in number: to Markdown that is no table (GFM section 4.10).
public struct BrokenTable: Sendable {
  public let header: TableRow
  public let delimiter: TableRow

  public init(header: TableRow, delimiter: TableRow) {
    self.header = header
    self.delimiter = delimiter
  }
}
