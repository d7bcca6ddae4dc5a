/// Where a cell stands in its sheet, as spreadsheets name it: `C7`.
public struct CellAddress: Sendable, Hashable, CustomStringConvertible {
  /// Counted from 0.
  public let row: Int
  /// Counted from 0.
  public let column: Int

  /// The column's letters, then the row, counted from 1.
  public var description: String { Self.letters(ofColumn: column) + String(row + 1) }

  /// `A` to `Z`, then `AA`.
  static func letters(ofColumn column: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(column % 26)))
    return column < 26 ? letter : letters(ofColumn: column / 26 - 1) + letter
  }
}
