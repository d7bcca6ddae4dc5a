import PlanSyntax
import PlanText

extension Plan {
  /// One finding for each step, with the dependencies on steps whose progress contradicts its own.
  func findingsOfPredecessors(
    of isWanted: (Step) -> Bool, where contradicts: (Step, Dependency, Step) -> Bool,
    _ finding: (Step, [Step], Dependency) -> Finding
  ) -> [Finding] {
    steps.compactMap { step in
      guard !step.dependencies.isEmpty, isWanted(step) else { return nil }
      let broken = step.dependencies.filter { dependency in
        let other = steps[dependency.step]
        return saysProgress(other) && contradicts(step, dependency, other)
      }
      return broken.first.map { finding(step, broken.map { steps[$0.step] }, $0) }
    }
  }

  /// Whether the author says how far a step is; of an unread status there is a finding already.
  private func saysProgress(_ step: Step) -> Bool {
    switch step.status.reading {
    case .read, .contradiction: true
    case .blank: tables[step.table].has(.status)
    case .undecided, .placeholder, .unknown: false
    }
  }
}

extension Step {
  /// A note that says how far the step is, at its status.
  var progressNote: Diagnostic.Note {
    let place = status.range.isEmpty ? range : status.range
    return Diagnostic.Note("\(quoted) is \(status.status.label.lowercased())", at: place)
  }

  /// As it stands behind other words of a dependency cell: `4`, `ED-01`, `Security review`.
  var bareReference: String {
    guard let text = writtenId?.text, !text.isEmpty else { return Wording.shown(title) }
    return Wording.shown(text)
  }
}
