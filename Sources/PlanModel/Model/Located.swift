public import PlanText

/// A value with the place it was read from.
public struct Located<Value> {
  /// What was read there, often the text itself.
  public let value: Value
  /// Where it stands in the source.
  public let range: SourceRange

  /// A value and where it stands in the source.
  public init(_ value: Value, at range: SourceRange) {
    self.value = value
    self.range = range
  }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
