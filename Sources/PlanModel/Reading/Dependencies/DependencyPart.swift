import PlanText

/// A part of a dependency cell, or all of it, without white space at either end.
struct DependencyPart {
  let text: Substring
  /// Where it stands in the source; the whole cell where that cannot be told.
  let range: SourceRange
  /// The step that waits.
  let step: StepDraft

  init(_ text: Substring, at range: SourceRange, of step: StepDraft) {
    self.text = text
    self.range = range
    self.step = step
  }

  /// Whether it is marked as a number or an id: `#4`.
  var isMarked: Bool { text.utf8.first == UInt8(ascii: "#") }

  /// The text without the mark.
  var bareText: Substring { isMarked ? text.dropFirst() : text }

  /// `2, 3`: numbers between commas are no title, so nobody need look for one.
  var isNumberList: Bool {
    text.utf8.contains(UInt8(ascii: ","))
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: " ") }
  }

  /// A piece of it with its own place; with that of the whole where the text is written otherwise.
  func piece(_ piece: Substring) -> DependencyPart {
    guard range.count == text.utf8.count else { return DependencyPart(piece, at: range, of: step) }
    let start = range.lowerBound + text.utf8.distance(from: text.startIndex, to: piece.startIndex)
    return DependencyPart(piece, at: SourceRange(start, start + piece.utf8.count), of: step)
  }
}

extension DependencyPart {
  /// What it gives where it names a step, with the type and lag behind the name.
  func edge(to other: Int, as reference: DependencyReference? = nil) -> DependencyReading {
    guard other != step.index else { return unresolved(.itself) }
    let edge = Dependency(
      step: other, type: reference?.type ?? .finishToStart, lag: reference?.lag ?? .workingDays(0), range: range)
    return DependencyReading(edges: [edge])
  }

  /// What it gives where it names several steps at once, by a range or `all above`.
  func edges(to others: [Int], as reference: DependencyReference? = nil) -> DependencyReading {
    let type = reference?.type ?? .finishToStart
    let lag = reference?.lag ?? .workingDays(0)
    return DependencyReading(
      edges: others.map { Dependency(step: $0, type: type, lag: lag, isNamed: false, range: range) })
  }

  /// What it gives where it gives no edge.
  func unresolved(_ reason: UnresolvedDependency.Reason) -> DependencyReading {
    DependencyReading(unresolved: [UnresolvedDependency(text: String(text), range: range, reason: reason)])
  }
}
