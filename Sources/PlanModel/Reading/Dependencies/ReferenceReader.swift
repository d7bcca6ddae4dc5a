import PlanSyntax

/// Finds the steps that a part of a dependency cell names as a whole.
struct ReferenceReader {
  private let drafts: [StepDraft]
  private let index: StepIndex

  init(_ drafts: [StepDraft], index: StepIndex) {
    self.drafts = drafts
    self.index = index
  }

  /// What a part gives as a whole, by its readings in the order in which they are tried; nil for prose.
  func whole(_ part: DependencyPart) -> DependencyReading? {
    if part.isNumberList { return nil }
    if let plain = id(part) ?? placeholder(part) ?? allAbove(part) ?? exactTitle(part) { return plain }
    let reference = DependencyReference(part.text)
    return linked(reference, part) ?? range(part) ?? leadingId(part) ?? title(part) ?? ownTitle(part)
      ?? unknown(reference, part)
  }

  /// A part that names no step, with the step that it may mean.
  func condition(_ part: DependencyPart) -> DependencyReading {
    part.unresolved(.condition(nearest: index.nearest(to: part.text, except: part.step.index)))
  }

  // MARK: Names alone

  /// `4`, `#4`, `IT-02`.
  private func id(_ part: DependencyPart) -> DependencyReading? {
    reading(step(withId: part.bareText, in: part), part)
  }

  /// `TBD`, `[step]`.
  private func placeholder(_ part: DependencyPart) -> DependencyReading? {
    PlaceholderText.isWhole(String(part.text)) ? part.unresolved(.placeholder) : nil
  }

  /// `all above`, with a word or two: every row before this one; a shared step does not wait for internal ones so.
  private func allAbove(_ part: DependencyPart) -> DependencyReading? {
    let words = Words.of(part.text)
    guard words.first == "all" || words.first == "everything", words.contains("above") || words.contains("previous"),
      words.count <= 5
    else { return nil }
    let own = part.step
    return part.edges(to: (0..<own.index).filter { !drafts[$0].isInternal || own.isInternal })
  }

  /// A title, all of it, that no other step has.
  private func exactTitle(_ part: DependencyPart) -> DependencyReading? {
    guard case .one(let other) = index.step(titledExactly: part.text, except: part.step.index) else { return nil }
    return part.edge(to: other)
  }

  // MARK: Names and what stands around them

  /// `4FF-1w`, `closes after Security review`: an id or a title with a type or lag.
  private func linked(_ reference: DependencyReference, _ part: DependencyPart) -> DependencyReading? {
    guard reference.target != part.text else { return nil }
    return reading(step(withId: reference.target, in: part), part, as: reference)
      ?? reading(index.step(titled: reference.target, except: part.step.index), part, as: reference)
  }

  /// `2–4`, `#2-#4`, `C1 – C3`: the steps of one file order between two ids.
  private func range(_ part: DependencyPart) -> DependencyReading? {
    guard DependencyRange.mayStand(in: part.text) else { return nil }
    for sign in DependencyRange.signs {
      guard let range = DependencyRange(part.text, around: sign),
        case .one(let first) = step(withId: range.start.target, in: part),
        case .one(let last) = step(withId: range.end.target, in: part), first < last
      else { continue }
      return part.edges(to: (first...last).filter { $0 != part.step.index }, as: range.end)
    }
    return nil
  }

  /// `#4 – Security review`, `4. Security review`, `1.2 (SOC 2)`: an id with what it is called behind it.
  private func leadingId(_ part: DependencyPart) -> DependencyReading? {
    let plain = part.bareText.prefix { $0.isLetter || $0.isNumber || $0 == "-" }
    let dotted = part.bareText.prefix { $0.isNumber || $0 == "." }
    return (dotted.endIndex > plain.endIndex ? named(dotted, part) : nil) ?? named(plain, part)
  }

  /// The step of an id that a part begins with, if what stands behind it is apart from it or is the step's title.
  private func named(_ id: Substring, _ part: DependencyPart) -> DependencyReading? {
    let rest = part.text[id.endIndex...].drop { $0 == " " }
    guard let sign = rest.first, case .one(let other) = step(withId: id, in: part) else { return nil }
    let isApart = "–—:(.".contains(sign)
    // What the step is called says nothing but that.
    let isTitle = Words.joined(drafts[other].titleCell.text).hasPrefix(Words.joined(rest))
    if isTitle { return isApart || part.isMarked ? part.edge(to: other) : nil }
    return isApart && !isDecimal(rest) && !namesMore(part) ? remarked(other, part, rest) : nil
  }

  /// `.2`: what makes another number of the one before it, so that `1.2` is not cut down to step 1; `1.0` is 1.
  private func isDecimal(_ rest: Substring) -> Bool {
    guard rest.first == "." else { return false }
    let behind = rest.dropFirst()
    if behind.allSatisfy({ $0 == "0" }) { return false }
    return behind.first?.isNumber == true || !behind.contains { !$0.isNumber && $0 != "." && $0 != " " }
  }

  /// A step with a remark behind its id, which is a condition where it looks like a lag: `4 (two weeks later)`.
  private func remarked(_ other: Int, _ part: DependencyPart, _ remark: Substring) -> DependencyReading {
    var reading = part.edge(to: other)
    if other != part.step.index, DependencyLink.isSuggested(by: remark) {
      reading.append(condition(part.piece(remark)))
    }
    return reading
  }

  /// Whether another step is named behind a separator: `2 (contract), 3`.
  private func namesMore(_ part: DependencyPart) -> Bool {
    let parts = part.text.split(at: .strong).flatMap { $0.split(at: .weak) }.map(\.trimmed)
    return parts.dropFirst().contains { text in
      step(withId: DependencyReference(text).target, in: part) != .none || leadingId(part.piece(text)) != nil
    }
  }

  /// A title, or a part of one that no other title has.
  private func title(_ part: DependencyPart) -> DependencyReading? {
    reading(index.step(titled: part.text, except: part.step.index), part)
  }

  // MARK: Names of no other step

  private func ownTitle(_ part: DependencyPart) -> DependencyReading? {
    Words.joined(part.text) == Words.joined(part.step.titleCell.text) ? part.unresolved(.itself) : nil
  }

  /// `9`, `#9`, `2-9`, `1. 2`, `ED-99`: what has the form of a number or an id, but is none.
  private func unknown(_ reference: DependencyReference, _ part: DependencyPart) -> DependencyReading? {
    let isName =
      DependencyRange.isOfNumbers(part.text) || isDottedNumber(part.bareText)
      || (part.text.first == "#" && Words.of(reference.target).count == 1) || index.looksLikeId(reference.target)
    return isName ? part.unresolved(.unknown) : nil
  }

  /// `1.2`, also with blanks around the dot.
  private func isDottedNumber(_ text: Substring) -> Bool {
    text.utf8.contains(UInt8(ascii: ".")) && StepIds.isNumber(text.filter { $0 != " " })
  }

  // MARK: Steps

  private func step(withId id: Substring, in part: DependencyPart) -> StepIndex.Match {
    index.step(withId: id, inTable: part.step.table)
  }

  private func reading(
    _ match: StepIndex.Match, _ part: DependencyPart, as reference: DependencyReference? = nil
  ) -> DependencyReading? {
    switch match {
    case .none: nil
    case .one(let other): part.edge(to: other, as: reference)
    case .several(let steps): part.unresolved(.ambiguous(steps))
    }
  }
}
