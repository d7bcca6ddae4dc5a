public import PlanText

/// The block between `---` lines at the head of a file.
public struct FrontMatter: Sendable {
  /// A `key: value` line with its values; a list has any number, a scalar one.
  public struct Entry: Sendable {
    /// As it was written, without its quotes.
    public let key: String
    /// Where the key stands in the source, without its quotes.
    public let keyRange: SourceRange
    /// In file order; empty for `[]`, and for a key with nothing behind its `:` and no `- item` below.
    public internal(set) var values: [Value]

    /// A key with its values, of which there may be any number.
    public init(key: String, keyRange: SourceRange, values: [Value]) {
      self.key = key
      self.keyRange = keyRange
      self.values = values
    }
  }

  /// A value without its quotes.
  public struct Value: Sendable {
    /// As it was written, without a comment behind it; YAML's escapes are left as they stand.
    public let text: String
    /// Where the text stands in the source, without its quotes.
    public let range: SourceRange

    /// A text and where it stands, both without quotes.
    public init(text: String, range: SourceRange) {
      self.text = text
      self.range = range
    }
  }

  /// In file order; a key that is written twice has two.
  public let entries: [Entry]
  /// Lines of deeper YAML, which are left alone.
  public let unread: [SourceRange]
  /// With the `---` line above it and the `---` or `...` line below.
  public let range: SourceRange

  /// What was read of a block, and what was not.
  public init(entries: [Entry], unread: [SourceRange], range: SourceRange) {
    self.entries = entries
    self.unread = unread
    self.range = range
  }
}
