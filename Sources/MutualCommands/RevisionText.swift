import PlanEditing
import PlanModel
import PlanRendering

/// What was written into a plan, line by line.
struct RevisionText {
  private let revision: PlanRevision

  init(_ revision: PlanRevision) {
    self.revision = revision
  }

  /// For people; it begins with an empty line.
  func text(path: String) -> String {
    let name = VisibleText.of(path)
    let head = revision.changes.isEmpty ? "\n\(name) is left as it was.\n" : "\nWritten to \(name):\n"
    return head + revision.changes.map(line).joined() + revision.unwritten.map(missing).joined()
  }

  private func line(_ change: PlanRevision.Change) -> String {
    let old = change.old.isEmpty ? "(empty)" : VisibleText.of(change.old)
    let note = change.isPin ? " (the day it meant until now)" : ""
    return "  line \(change.line): \(old) → \(VisibleText.of(change.new))\(note)\n"
  }

  private func missing(_ index: Int) -> String {
    let step = revision.compilation.plan.steps[index]
    return "  line \(step.line): no cell for the due date of \(Wording.step(step)); nothing was written there\n"
  }
}
