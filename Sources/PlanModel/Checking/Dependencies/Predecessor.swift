import PlanSyntax
import PlanText

/// A step that another waits for: named by a dependency, or behind a cancelled step that is named.
struct Predecessor {
  let step: Step
  let dependency: Dependency
  /// The cancelled step through which the waiting passes.
  let cancelled: Step?

  /// As a sentence names it: `“Security review”, which it waits for`.
  var clause: String {
    "\(step.quoted), which it waits for" + (cancelled.map { " through the cancelled \($0.quoted)" } ?? "")
  }
}

extension Plan {
  /// One finding for each step, with those it waits for whose progress contradicts its own.
  func findingsOfPredecessors(
    of isWanted: (Step) -> Bool, where contradicts: (Step, Dependency, Step) -> Bool,
    _ finding: (Step, [Predecessor]) -> Finding
  ) -> [Finding] {
    let passing = CancelledSteps(self) { $0.isOpen && saysProgress($0) }
    return steps.compactMap { step in
      guard !step.dependencies.isEmpty, isWanted(step) else { return nil }
      let broken = step.dependencies.compactMap { dependency -> Predecessor? in
        let passed = dependency.isOfEnds ? passing.awaited(through: dependency.step) : nil
        let other = steps[passed ?? dependency.step]
        guard saysProgress(other), contradicts(step, dependency, other) else { return nil }
        return Predecessor(
          step: other, dependency: dependency, cancelled: passed == nil ? nil : steps[dependency.step])
      }
      return broken.isEmpty ? nil : finding(step, broken)
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

extension Dependency {
  /// Whether a step cannot end before the other does; with a lead it can.
  var isOfEnds: Bool { lag.days >= 0 && (type == .finishToStart || type == .finishToFinish) }
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
