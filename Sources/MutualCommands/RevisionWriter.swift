import PlanEditing
import PlanModel
import PlanRendering
import PlanText

/// Writes a plan's new dates into its file, and shows each line that it changed.
enum RevisionWriter {
  /// Moves dates of a plan in the file that it was read from; it is left as it was where steps lack a cell for theirs.
  static func write(_ dates: NewDates, of steps: [Int], in compilation: Compilation) throws {
    try write(PlanRevision.outcome(of: dates, in: compilation), of: steps, to: compilation.plan.source)
  }

  /// Fills due dates in, as many as there are cells for.
  static func fill(in compilation: Compilation) throws {
    let filling = FilledDates(compilation)
    try write(filling.outcome, of: [], to: compilation.plan.source) {
      RevisionText($0, leftOut: filling.leftOut, untried: filling.untried.count)
    }
  }

  private static func write(
    _ outcome: PlanRevision.Outcome, of steps: [Int], to source: SourceText,
    _ report: (PlanRevision) -> RevisionText = { RevisionText($0) }
  ) throws {
    switch outcome {
    case .refused(let refusal): try refuse(refusal, source)
    case .revised(let revision):
      try checkCells(revision, of: steps, source.name)
      if !revision.changes.isEmpty { try SourceFile(source).replace(with: revision.bytes) }
      try Console.write(report(revision).text(path: source.name))
    }
  }

  /// Ends the command where nothing of what was asked for can be written.
  private static func checkCells(_ revision: PlanRevision, of steps: [Int], _ path: String) throws(Failure) {
    let lacking = revision.unwritten.filter { steps.contains($0) || revision.changes.isEmpty }
    guard let first = lacking.first else { return }
    let plan = revision.compilation.plan
    let hasColumn = plan.tables[plan.steps[first].table].columns.contains { $0.meaning == .due }
    throw Failure(
      "\(path) is left as it was: no cell for the due date of \(Wording.step(plan.steps[first])) in "
        + Wording.lines(lacking.map { plan.steps[$0].line }),
      help: hasColumn ? "add a cell for it, `|`, to its row" : "add a column Due to its table")
  }

  private static func refuse(_ refusal: RevisionRefusal, _ source: SourceText) throws {
    let path = source.name
    switch refusal {
    case .contradictory(let errors):
      let shown = errors.prefix(5).map { error in
        "  line \(source.lines.line(at: error.range.lowerBound) + 1): \(error.rule): \(VisibleText.of(error.message))\n"
      }
      Console.complain(
        "mutual: \(VisibleText.of(path)) is left as it was: with these dates it would contradict itself\n"
          + shown.joined() + "  help: move what these lines name too, or write its date in full with the year\n")
      try Outcome.findings.end()
    case .outOfRange(_, let lines):
      throw Failure(
        "\(path) is left as it was: the new date in \(Wording.lines(lines)) would be out of the years 1 to 9999",
        help: "write a nearer day")
    case .unreadable(let lines):
      throw Failure(
        "\(path) is left as it was: the new date in \(Wording.lines(lines)) would not be read as it is meant",
        help: "write the dates in a plain form there, with their year, as 2026-06-10, and try again")
    case .entangled(let lines):
      throw Failure(
        "\(path) is left as it was: what stands beside the date in \(Wording.lines(lines)) would be lost with a new one",
        help: "leave nothing but the date there, or strike it through by hand, as ~~2026-06-10~~ 2026-06-24")
    }
  }
}
