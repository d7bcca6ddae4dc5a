import PlanEditing
import PlanModel
import PlanRendering

/// What was written into a plan, line by line.
struct RevisionText {
  private let revision: PlanRevision

  /// Steps that were to get a date, and did not since the plan would be later or wrong with it, or lose words.
  private let leftOut: [Int]
  /// How many more were to get one, and were not looked at.
  private let untried: Int

  init(_ revision: PlanRevision, leftOut: [Int] = [], untried: Int = 0) {
    self.revision = revision
    self.leftOut = leftOut
    self.untried = untried
  }

  /// For people; it begins with an empty line.
  func text(path: String) -> String {
    let name = VisibleText.of(path)
    let head = revision.changes.isEmpty ? "\n\(name) is left as it was.\n" : "\nWritten to \(name):\n"
    return head + revision.changes.map(line).joined() + revision.unwritten.map(missing).joined()
      + leftOut.map(breaking).joined() + rest + otherGoLive
  }

  /// A length that is only counted changes with the dates it is counted from.
  private var otherGoLive: String {
    guard let day = revision.otherGoLive else { return "" }
    return
      "With these dates go-live is forecast for \(day.iso): a step without a Duration takes as long as its new dates"
      + " say; write how long it takes.\n"
  }

  private func line(_ change: PlanRevision.Change) -> String {
    let old = change.old.isEmpty ? "(empty)" : Self.shortened(VisibleText.of(change.old))
    let note = change.isPin ? " (the day it meant until now)" : ""
    return "  line \(change.line): \(old) → \(Self.shortened(VisibleText.of(change.new)))\(note)\n"
  }

  /// Its two ends, where it is longer than somebody reads: the date that counts is the last one.
  private static func shortened(_ text: String) -> String {
    let end = 120
    guard text.unicodeScalars.count > end * 2 else { return text }
    let parts = [text.unicodeScalars.prefix(end), text.unicodeScalars.suffix(end)].map { String($0) }
    return parts.joined(separator: " … ")
  }

  private func missing(_ index: Int) -> String {
    let step = revision.compilation.plan.steps[index]
    return "  line \(step.line): no cell for the due date of \(Wording.step(step)); nothing was written there\n"
  }

  private var rest: String {
    guard untried > 0 else { return "" }
    let steps = untried == 1 ? "1 more step has" : "\(untried) more steps have"
    return "  \(steps) no due date yet: too many do not fit; write theirs, then try again\n"
  }

  private func breaking(_ index: Int) -> String {
    let step = revision.compilation.plan.steps[index]
    return
      "  line \(step.line): a due date for \(Wording.step(step)) would make the plan late, contradict it or take words"
      + " out of it; nothing was written there\n"
  }
}
