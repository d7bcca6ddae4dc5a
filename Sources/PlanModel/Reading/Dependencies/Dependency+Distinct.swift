extension [Dependency] {
  /// The same step twice, as by name and in `all above`, is one edge; another type, or another lag by name, is another.
  var distinct: [Dependency] {
    if areFewAndDistinct { return self }
    var seen: Set<Int> = []
    var distinct: [Dependency] = []
    for edge in self {
      let isNew = seen.insert(edge.step * 4 + edge.type.order).inserted
      if isNew || (edge.isNamed && !distinct.contains(where: edge.isSame(as:))) { distinct.append(edge) }
    }
    return distinct
  }

  /// Most cells name two or three steps, each once.
  private var areFewAndDistinct: Bool {
    count < 8 && indices.allSatisfy { place in self[..<place].allSatisfy { $0.step != self[place].step } }
  }
}

extension Dependency {
  fileprivate func isSame(as other: Dependency) -> Bool {
    step == other.step && type == other.type && lag == other.lag
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
