import PlanSyntax
import PlanText

/// Reads dependency cells: what a step waits for.
struct DependencyReader {
  private let drafts: [StepDraft]
  private let index: StepIndex
  private let references: ReferenceReader
  private let source: SourceText
  /// Edges found so far; once they are too many, no more are looked for.
  private var count = 0

  init(_ drafts: [StepDraft], index: StepIndex, source: SourceText) {
    self.drafts = drafts
    self.index = index
    references = ReferenceReader(drafts, index: index)
    self.source = source
  }

  /// The edges and leftovers of a step's dependency cells, as long as the plan has not too many of them.
  mutating func read(_ step: Int) -> DependencyReading {
    guard let cell = drafts[step].dependsOn.first else { return DependencyReading() }
    if count <= Dependency.most {
      let reading = all(of: drafts[step])
      count += reading.edges.count
      if count <= Dependency.most { return reading }
    }
    return DependencyPart(cell.text[...], at: cell.range, of: drafts[step]).unresolved(.surplus)
  }

  private func all(of step: StepDraft) -> DependencyReading {
    var reading = DependencyReading()
    for cell in step.dependsOn {
      if let edges = numbers(cell, of: step) {
        reading.append(DependencyReading(edges: edges))
      } else if !cell.text.saysNothing {
        reading.append(read(cell, of: step))
      }
    }
    if reading.edges.count > 1 { reading.edges = reading.edges.distinct }
    return reading
  }

  /// `2, 3`, the commonest cell of all, read without detours; nil where anything else stands there.
  private func numbers(_ cell: Cell, of step: StepDraft) -> [Dependency]? {
    guard cell.isVerbatim, index.isNumbered else { return nil }
    var edges: [Dependency] = []
    var numbers = NumberCell(cell.range, of: source)
    while let number = numbers.next() {
      guard case .one(let other)? = index.step(number: number.value), other != step.index else { return nil }
      edges.append(Dependency(step: other, range: number.range))
    }
    return numbers.isRead ? edges : nil
  }

  /// `Steps 2, 3 and 4` and `closes after 4 and 5` say their first words of all that follows.
  private func read(_ cell: Cell, of step: StepDraft) -> DependencyReading {
    let text = cell.unstruckText[...]
    if let lead = DependencyReference.Lead(text) {
      var reading = read(text.dropFirst(lead.length), in: cell, of: step, at: .strong)
      if let type = lead.type { reading.edges = reading.edges.map { $0.with(type) } }
      if reading.isReference { return reading }
    }
    return read(text, in: cell, of: step, at: .strong)
  }

  /// The whole text first, and only then its parts; prose that names no step stays in one piece.
  private func read(
    _ text: Substring, in cell: Cell, of step: StepDraft, at separators: ListSeparators?
  ) -> DependencyReading {
    let text = text.trimmed
    guard !text.saysNothing else { return DependencyReading() }
    let part = DependencyPart(text, at: cell.range(of: text, in: source), of: step)
    return references.whole(part) ?? list(part, in: cell, at: separators) ?? references.condition(part)
  }

  /// What the items of a list give; nil where none of them names a step.
  private func list(_ part: DependencyPart, in cell: Cell, at separators: ListSeparators?) -> DependencyReading? {
    guard let separators else { return nil }
    let items = part.text.split(at: separators)
    guard items.count > 1 else { return list(part, in: cell, at: separators.weaker) }
    let readings = items.map { read($0, in: cell, of: part.step, at: separators.weaker) }
    guard readings.contains(where: \.isReference) else { return nil }
    return readings.reduce(into: DependencyReading()) { $0.append($1) }
  }
}
