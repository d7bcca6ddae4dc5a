import PlanEditing
import PlanModel
import PlanRendering
import PlanText

/// Writes a plan's new dates into its file, and shows each line that it changed.
enum RevisionWriter {
  /// Moves dates of a plan in the file that it was read from.
  static func write(_ dates: NewDates, in compilation: Compilation) throws {
    let source = compilation.plan.source
    switch PlanRevision.outcome(of: dates, in: compilation) {
    case .refused(let refusal): try refuse(refusal, source.name)
    case .revised(let revision):
      if !revision.changes.isEmpty { try SourceFile(source).replace(with: revision.bytes) }
      try Console.write(RevisionText(revision).text(path: source.name))
    }
  }

  private static func refuse(_ refusal: RevisionRefusal, _ path: String) throws {
    switch refusal {
    case .contradictory(let errors):
      let shown = errors.prefix(5).map { "  \($0.rule): \(VisibleText.of($0.message))\n" }.joined()
      Console.complain(
        "mutual: \(VisibleText.of(path)) is left as it was: with these dates it would contradict itself\n" + shown)
      try Outcome.findings.end()
    case .unreadable(_, let lines):
      throw Failure(
        "\(path) is left as it was: the new date in line \(Wording.list(lines.prefix(5).map { String($0) })) "
          + "would not be read as it is meant",
        help: "write the dates in a plain form there, as 2026-06-10, and try again")
    }
  }
}
