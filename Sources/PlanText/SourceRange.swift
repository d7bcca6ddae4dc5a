/// A stretch of a source text, in bytes from its start; the upper bound is exclusive.
public struct SourceRange: Hashable, Sendable {
  // Half as wide as `Int`: a plan is made of ranges, and no file that is read needs more.
  private let lower, upper: UInt32

  /// The offset of the first byte.
  public var lowerBound: Int { Int(lower) }
  /// The offset behind the last byte, never below the lower bound.
  public var upperBound: Int { Int(upper) }

  /// Makes a range; bounds in the wrong order make an empty range at the lower one, those beyond 4 GiB are moved there.
  public init(_ lowerBound: Int, _ upperBound: Int) {
    lower = UInt32(clamping: lowerBound)
    upper = max(lower, UInt32(clamping: upperBound))
  }

  /// An empty range at an offset.
  public static func at(_ offset: Int) -> SourceRange { SourceRange(offset, offset) }

  /// Number of bytes.
  public var count: Int { upperBound - lowerBound }

  /// Whether it holds no byte and is but a place between two.
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
