public import PlanText

/// The block between `---` lines at the head of a file.
public struct FrontMatter: Sendable {
  /// A `key: value` line with its values; a list has any number, a scalar one.
  public struct Entry: Sendable {
    public let key: String
    public let keyRange: SourceRange
    public internal(set) var values: [Value]

    public init(key: String, keyRange: SourceRange, values: [Value]) {
      self.key = key
      self.keyRange = keyRange
      self.values = values
    }
  }

  /// A value without its quotes.
  public struct Value: Sendable {
    public let text: String
    public let range: SourceRange

    public init(text: String, range: SourceRange) {
      self.text = text
      self.range = range
    }
  }

  public let entries: [Entry]
  /// Lines of deeper YAML, which are left alone.
  public let unread: [SourceRange]
  /// With both `---` lines.
  public let range: SourceRange

  public init(entries: [Entry], unread: [SourceRange], range: SourceRange) {
    self.entries = entries
    self.unread = unread
    self.range = range
  }
}
