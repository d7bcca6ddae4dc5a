import PlanText

/// The places where a plan asks for findings to be left out, arranged so that a place is found fast.
struct Allowances {
  private let list: [Allowance]
  private let byRule: [String: Places]

  /// The allowances of one rule, as indices into the list.
  private struct Places {
    var file: Int?
    /// Scopes of a kind lie side by side: sorted by their starts they are sorted by their ends.
    var tables: [Span] = []
    var rows: [Span] = []
  }

  private struct Span {
    let range: SourceRange
    let index: Int
  }

  /// An allowance without a reason silences nothing.
  init(_ list: [Allowance]) {
    self.list = list
    var byRule: [String: Places] = [:]
    for (index, allowance) in list.enumerated() where !allowance.reason.isEmpty {
      switch allowance.scope {
      case .file: byRule[allowance.rule, default: Places()].file = index
      case .table(let range): byRule[allowance.rule, default: Places()].tables.append(Span(range: range, index: index))
      case .row(let range): byRule[allowance.rule, default: Places()].rows.append(Span(range: range, index: index))
      }
    }
    self.byRule = byRule.mapValues { Places(file: $0.file, tables: Self.sorted($0.tables), rows: Self.sorted($0.rows)) }
  }

  /// Indices of the allowances of a rule that hold a place, at most one of each scope.
  func holding(_ range: SourceRange, of rule: String) -> [Int] {
    guard let places = byRule[rule] else { return [] }
    return [places.file, Self.span(in: places.tables, holding: range), Self.span(in: places.rows, holding: range)]
      .compactMap { $0 }
  }

  /// Leaves out what is allowed, and adds a finding for each allowance of the rules asked that left out nothing.
  static func apply(
    _ allowances: [Allowance], to found: [Diagnostic], of asked: [Rule], in plan: Plan
  ) -> [Diagnostic] {
    guard !allowances.isEmpty else { return found }
    let places = Allowances(allowances)
    var used = Set<Int>()
    let left = found.filter { diagnostic in
      let holding = places.holding(diagnostic.range, of: diagnostic.rule)
      used.formUnion(holding)
      return holding.isEmpty
    }
    return left + places.unused(used, of: asked).map { Rule.allowUnused.diagnostic(Rule.unused($0), in: plan) }
  }

  /// Those that silenced nothing although they could; unknown rules and missing reasons have findings of their own.
  private func unused(_ used: Set<Int>, of asked: [Rule]) -> [Allowance] {
    let known = Set(asked.map(\.name))
    return list.indices
      .filter { !used.contains($0) && !list[$0].reason.isEmpty && known.contains(list[$0].rule) }
      .map { list[$0] }
  }

  private static func sorted(_ spans: [Span]) -> [Span] {
    spans.sorted { ($0.range.lowerBound, $0.index) < ($1.range.lowerBound, $1.index) }
  }

  private static func span(in spans: [Span], holding range: SourceRange) -> Int? {
    var low = 0
    var high = spans.count
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].range.lowerBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    guard low > 0, spans[low - 1].range.contains(range) else { return nil }
    return spans[low - 1].index
  }
}
