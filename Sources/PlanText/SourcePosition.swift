/// A place in a text: line and column count from 1, columns count Unicode scalars.
public struct SourcePosition: Hashable, Sendable {
  /// Counted from 1; LF, CRLF and CR end a line.
  public let line: Int
  /// Counted from 1, in Unicode scalars from the start of the line: a tab counts as one.
  public let column: Int

  /// A line and a column, both counted from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
