/// A stretch of a source text, in bytes from its start; the upper bound is exclusive.
public struct SourceRange: Hashable, Sendable {
  public let lowerBound: Int
  public let upperBound: Int

  /// Makes a range; bounds in the wrong order make an empty range at the lower one.
  public init(_ lowerBound: Int, _ upperBound: Int) {
    self.lowerBound = lowerBound
    self.upperBound = max(lowerBound, upperBound)
  }

  /// An empty range at an offset.
  public static func at(_ offset: Int) -> SourceRange { SourceRange(offset, offset) }

  /// Number of bytes.
  public var count: Int { upperBound - lowerBound }

  public var isEmpty: Bool { lowerBound == upperBound }

  /// Whether the other range lies wholly inside this one.
  public func contains(_ other: SourceRange) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }

  /// The smallest range that holds both.
  public func union(_ other: SourceRange) -> SourceRange {
    SourceRange(min(lowerBound, other.lowerBound), max(upperBound, other.upperBound))
  }
}
