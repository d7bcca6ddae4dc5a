import PlanText

/// Follows pieces of a content through the source that it was read from, each behind the one before.
struct SourceTrail {
  /// Pieces that are written otherwise, as with entities, after which no more are looked for: each costs the whole range.
  private static let mostMisses = 100

  private let source: SourceText
  private var rest: SourceRange
  private var misses = 0

  init(_ source: SourceText, in range: SourceRange) {
    self.source = source
    rest = range
  }

  /// Behind the last piece.
  var place: Int { rest.lowerBound }

  /// Where the next piece stands; nil where it is not written as it is read.
  mutating func range(of piece: some StringProtocol) -> SourceRange? {
    guard misses < Self.mostMisses else { return nil }
    guard let found = source.firstRange(of: piece, in: rest) else {
      misses += 1
      return nil
    }
    rest = SourceRange(found.upperBound, rest.upperBound)
    return found
  }
}
