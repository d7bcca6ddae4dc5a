import PlanSyntax
import PlanText

/// Reads dependency cells: what a step waits for.
struct DependencyReader {
  private let drafts: [StepDraft]
  private let index: StepIndex
  private let source: SourceText
  /// Edges found so far; once they are too many, no more are looked for.
  private var count = 0

  init(_ drafts: [StepDraft], index: StepIndex, source: SourceText) {
    self.drafts = drafts
    self.index = index
    self.source = source
  }

  /// What a part of a cell gives.
  struct Result {
    var edges: [Dependency] = []
    var unresolved: [UnresolvedDependency] = []

    /// Whether anything in it names a step, right or wrong.
    var isReference: Bool {
      !edges.isEmpty
        || unresolved.contains { part in
          if case .condition = part.reason { false } else { true }
        }
    }

    mutating func append(_ other: Result) {
      // Most steps have one cell, and most cells one part.
      if edges.isEmpty { edges = other.edges } else { edges += other.edges }
      if unresolved.isEmpty { unresolved = other.unresolved } else { unresolved += other.unresolved }
    }
  }

  /// The edges and leftovers of a step's dependency cells, as long as the plan has not too many of them.
  mutating func read(_ step: Int) -> Result {
    guard let cell = drafts[step].dependsOn.first else { return Result() }
    if count <= Dependency.most {
      let result = all(of: step)
      count += result.edges.count
      if count <= Dependency.most { return result }
    }
    return leftover(cell.text[...], cell.range, .surplus)
  }

  private func all(of step: Int) -> Result {
    var result = Result()
    for cell in drafts[step].dependsOn {
      if let edges = numbers(cell, of: step) {
        result.append(Result(edges: edges))
      } else if !cell.text.saysNothing {
        result.append(read(cell, of: step))
      }
    }
    if result.edges.count > 1 { result.edges = Self.distinct(result.edges) }
    return result
  }

  /// The same step twice, as by name and in `all above`, is one edge; another type, or another lag by name, is another.
  private static func distinct(_ edges: [Dependency]) -> [Dependency] {
    // Most cells name two or three.
    if edges.count < 8,
      edges.indices.allSatisfy({ place in edges[..<place].allSatisfy { $0.step != edges[place].step } })
    {
      return edges
    }
    var seen: Set<Int> = []
    var distinct: [Dependency] = []
    for edge in edges {
      if !seen.insert(edge.step * 4 + edge.type.order).inserted {
        guard edge.isNamed else { continue }
        let same = distinct.contains { $0.step == edge.step && $0.type == edge.type && $0.lag == edge.lag }
        if same { continue }
      }
      distinct.append(edge)
    }
    return distinct
  }

  /// `2, 3`, the commonest cell of all, read without detours; nil where anything else stands there.
  private func numbers(_ cell: Cell, of step: Int) -> [Dependency]? {
    guard cell.isVerbatim, index.isNumbered else { return nil }
    var edges: [Dependency] = []
    var place = cell.range.lowerBound
    while let part = number(at: place, in: cell.range) {
      guard case .one(let other)? = index.step(number: part.value), other != step else { return nil }
      edges.append(Dependency(step: other, range: part.range))
      if part.end == cell.range.upperBound { return edges }
      place = part.end + 1
    }
    return nil
  }

  /// A number without a zero in front, with blanks around it, up to a comma or the end.
  private func number(at start: Int, in cell: SourceRange) -> (value: Int, range: SourceRange, end: Int)? {
    let bytes = source.bytes
    var first = start
    while first < cell.upperBound, bytes[first] == UInt8(ascii: " ") { first += 1 }
    var last = first
    var value = 0
    while last < cell.upperBound, last - first < 6, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[last]) {
      value = value * 10 + Int(bytes[last] - UInt8(ascii: "0"))
      last += 1
    }
    var end = last
    while end < cell.upperBound, bytes[end] == UInt8(ascii: " ") { end += 1 }
    guard first < last, bytes[first] != UInt8(ascii: "0"),
      end == cell.upperBound || bytes[end] == UInt8(ascii: ",")
    else { return nil }
    return (value, SourceRange(first, last), end)
  }

  /// `Steps 2, 3 and 4` and `closes after 4 and 5` say their first words of all that follows.
  private func read(_ cell: Cell, of step: Int) -> Result {
    let text = cell.unstruckText[...]
    let lead = DependencyReference.Lead(text)
    var result = read(text.dropFirst(lead?.length ?? 0), in: cell, of: step, separators: [.strong, .weak])
    if let type = lead?.type { result.edges = result.edges.map { $0.with(type) } }
    return lead == nil || result.isReference ? result : read(text, in: cell, of: step, separators: [.strong, .weak])
  }

  /// The whole text first, and only then its parts; prose that names no step stays in one piece.
  private func read(_ text: Substring, in cell: Cell, of step: Int, separators: [ListSeparators]) -> Result {
    let text = text.trimmed
    guard !text.saysNothing else { return Result() }
    let place = cell.range(of: text, in: source)
    if let whole = reference(text, place, of: step) { return whole }
    for (level, signs) in separators.enumerated() {
      let parts = text.split(at: signs)
      guard parts.count > 1 else { continue }
      let deeper = Array(separators[(level + 1)...])
      let results = parts.map { read($0, in: cell, of: step, separators: deeper) }
      guard results.contains(where: \.isReference) else { break }
      return results.reduce(into: Result()) { $0.append($1) }
    }
    return condition(text, place, of: step)
  }

  private func condition(_ text: Substring, _ place: SourceRange, of step: Int) -> Result {
    leftover(text, place, .condition(nearest: index.nearest(to: text, except: step)))
  }

  /// What a text refers to as a whole; nil for prose.
  private func reference(_ text: Substring, _ place: SourceRange, of step: Int) -> Result? {
    if isNumberList(text) { return nil }
    let table = drafts[step].table
    let bare = text.utf8.first == UInt8(ascii: "#") ? text.dropFirst() : text
    if let found = result(index.step(withId: bare, inTable: table), text, place, of: step) { return found }
    if PlaceholderText.isWhole(String(text)) { return leftover(text, place, .placeholder) }
    if let above = allAbove(text, place, step) { return above }
    if case .one(let other) = index.step(titledExactly: text, except: step) {
      return result(.one(other), text, place, of: step)
    }
    let reference = DependencyReference(text)
    if reference.target != text,
      let found = result(index.step(withId: reference.target, inTable: table), text, place, of: step, reference)
        ?? result(index.step(titled: reference.target, except: step), text, place, of: step, reference)
    {
      return found
    }
    if let range = range(text, place, step) { return range }
    if let leading = leadingId(text, place, step) { return leading }
    if let found = result(index.step(titled: text, except: step), text, place, of: step) { return found }
    if isOwnTitle(text, step) { return leftover(text, place, .itself) }
    if isNumberRange(text) { return leftover(text, place, .unknown) }
    let target = reference.target
    return (text.first == "#" && Words.of(target).count == 1) || index.looksLikeId(target)
      ? leftover(text, place, .unknown) : nil
  }

  /// `2-9`, of which a step is missing.
  private func isNumberRange(_ text: Substring) -> Bool {
    let ends = text.split { "-–—".contains($0) }.map(\.trimmed)
    return ends.count == 2 && ends.allSatisfy { StepIds.isNumber(String($0.first == "#" ? $0.dropFirst() : $0)) }
  }

  /// `2, 3`: numbers between commas are no title, so nobody need look for one.
  private func isNumberList(_ text: Substring) -> Bool {
    text.utf8.contains(UInt8(ascii: ","))
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: " ") }
  }

  /// `#4 – Security review`, `4. Security review`, `4 (SOC 2)`: an id with what it is called behind it.
  private func leadingId(_ text: Substring, _ place: SourceRange, _ step: Int) -> Result? {
    let isMarked = text.utf8.first == UInt8(ascii: "#")
    let id = text.dropFirst(isMarked ? 1 : 0).prefix { $0.isLetter || $0.isNumber || $0 == "-" }
    let rest = text[id.endIndex...].drop { $0 == " " }
    guard let sign = rest.first, case .one(let other) = index.step(withId: id, inTable: drafts[step].table) else {
      return nil
    }
    // What the step is called says nothing but that.
    let isTitle = Words.joined(drafts[other].titleCell.text).hasPrefix(Words.joined(rest))
    guard "–—:(.".contains(sign) || (isMarked && isTitle), isTitle || !namesMore(text, place, step),
      var found = result(.one(other), text, place, of: step)
    else { return nil }
    if other != step, !isTitle, DependencyLink.isSuggested(by: rest) {
      found.append(condition(rest, place.part(rest, of: text), of: step))
    }
    return found
  }

  /// Whether another step is named behind a separator: `2 (contract), 3`.
  private func namesMore(_ text: Substring, _ place: SourceRange, _ step: Int) -> Bool {
    let parts = text.split(at: .strong).flatMap { $0.split(at: .weak) }.map(\.trimmed)
    return parts.dropFirst().contains { part in
      index.step(withId: DependencyReference(part).target, inTable: drafts[step].table) != .none
        || leadingId(part, place, step) != nil
    }
  }

  private func result(
    _ match: StepIndex.Match, _ text: Substring, _ place: SourceRange, of step: Int,
    _ reference: DependencyReference? = nil
  ) -> Result? {
    switch match {
    case .none: return nil
    case .several(let steps): return leftover(text, place, .ambiguous(steps))
    case .one(step): return leftover(text, place, .itself)
    case .one(let other):
      let edge = Dependency(
        step: other, type: reference?.type ?? .finishToStart, lag: reference?.lag ?? .workingDays(0), range: place)
      return Result(edges: [edge])
    }
  }

  private func leftover(_ text: Substring, _ place: SourceRange, _ reason: UnresolvedDependency.Reason) -> Result {
    Result(unresolved: [UnresolvedDependency(text: String(text), range: place, reason: reason)])
  }

  private func isOwnTitle(_ text: Substring, _ step: Int) -> Bool {
    Words.joined(text) == Words.joined(drafts[step].titleCell.text)
  }

  /// `all above`, with a word or two: every row before this one; a shared step does not wait for internal ones so.
  private func allAbove(_ text: Substring, _ place: SourceRange, _ step: Int) -> Result? {
    let words = Words.of(text)
    guard words.first == "all" || words.first == "everything", words.contains("above") || words.contains("previous"),
      words.count <= 5
    else { return nil }
    let steps = drafts[..<step].filter { !$0.isInternal || drafts[step].isInternal }
    return Result(edges: steps.map { Dependency(step: $0.index, isNamed: false, range: place) })
  }

  /// `2–4`, `#2-#4`, `C1 – C3`: the steps of one file order between two ids.
  private func range(_ text: Substring, _ place: SourceRange, _ step: Int) -> Result? {
    let table = drafts[step].table
    guard
      text.utf8.contains(where: {
        $0 == UInt8(ascii: "-") || $0 >= 0x80 || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: " ")
      })
    else { return nil }
    for sign in ["–", "—", "..", " to ", " - ", "-"] {
      let ends = text.components(around: sign)
      guard ends.count == 2 else { continue }
      let (start, end) = (DependencyReference(ends[0].trimmed), DependencyReference(ends[1].trimmed))
      guard case .one(let first) = index.step(withId: start.target, inTable: table),
        case .one(let last) = index.step(withId: end.target, inTable: table), first < last,
        start.type == .finishToStart, start.lag == .workingDays(0)
      else { continue }
      // `2–4+3d`: what stands at the end is said of all of them; in `2+1d–4` nobody knows.
      let edges = (first...last).filter { $0 != step }.map {
        Dependency(step: $0, type: end.type, lag: end.lag, isNamed: false, range: place)
      }
      return Result(edges: edges)
    }
    return nil
  }
}

extension DependencyType {
  fileprivate var order: Int {
    switch self {
    case .finishToStart: 0
    case .startToStart: 1
    case .finishToFinish: 2
    case .startToFinish: 3
    }
  }
}

extension SourceRange {
  /// Where a part of a text stands that stands here; all of it where the text is written otherwise.
  fileprivate func part(_ part: Substring, of text: Substring) -> SourceRange {
    guard count == text.utf8.count else { return self }
    let start = lowerBound + text.utf8.distance(from: text.startIndex, to: part.startIndex)
    return SourceRange(start, start + part.utf8.count)
  }
}

extension Substring {
  /// The parts between the places where a sign stands.
  fileprivate func components(around sign: String) -> [Substring] {
    var parts: [Substring] = []
    var start = startIndex
    var index = startIndex
    while index < endIndex {
      guard self[index...].hasPrefix(sign) else {
        index = self.index(after: index)
        continue
      }
      parts.append(self[start..<index])
      index = self.index(index, offsetBy: sign.count)
      start = index
    }
    return parts + [self[start...]]
  }
}
