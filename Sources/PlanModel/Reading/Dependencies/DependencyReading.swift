/// What a dependency cell gives, or a part of one.
struct DependencyReading {
  var edges: [Dependency] = []
  var unresolved: [UnresolvedDependency] = []

  /// Whether anything in it names a step, right or wrong.
  var isReference: Bool {
    !edges.isEmpty
      || unresolved.contains { part in
        if case .condition = part.reason { false } else { true }
      }
  }

  mutating func append(_ other: DependencyReading) {
    // Most steps have one cell, and most cells one part.
    if edges.isEmpty { edges = other.edges } else { edges += other.edges }
    if unresolved.isEmpty { unresolved = other.unresolved } else { unresolved += other.unresolved }
  }
}
