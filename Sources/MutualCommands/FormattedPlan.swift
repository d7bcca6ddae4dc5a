import PlanEditing
import PlanModel
import PlanRendering
import PlanText

/// A plan and its canonical form.
struct FormattedPlan: Sendable {
  private let source: SourceText
  private let formatting: Formatting

  /// Nothing is asked of the plan but what it says: it may be wrong.
  init(_ plan: Plan) throws(Failure) {
    guard let formatting = Formatting(plan) else {
      throw Failure(
        "\(Path.title(of: plan.source.name)) is left as it was: set in columns it would not say the same",
        help: "give each row of its tables a line of its own that begins and ends with |")
    }
    source = plan.source
    self.formatting = formatting
  }

  var isChanged: Bool { !formatting.edits.isEmpty }

  /// Puts the form in the plan's place, and says so; that of standard input goes to standard output.
  func write() throws(Failure) {
    if source.name == "-" { return try Console.write(formatting.bytes) }
    guard isChanged else { return try Console.write("unchanged \(name)\n") }
    try SourceFile(source).replace(with: formatting.bytes)
    try Console.write("formatted \(name): \(changes)\n")
  }

  /// A line about dates that are left as they are, for standard error; empty where there are none.
  var remark: String {
    guard !formatting.keptDates.isEmpty else { return "" }
    let what = formatting.keptDates.count == 1 ? ("date", "stays", "it tells") : ("dates", "stay", "they tell")
    return "note: \(name): the \(what.0) in \(Wording.lines(formatting.keptDates)) \(what.1) as written: "
      + "\(what.2) how other dates are read\n"
  }

  /// A line where the plan would change.
  var verdict: String { isChanged ? "would format \(name): \(changes)\n" : "" }

  /// What would change, for `patch` or for people.
  var diff: [UInt8] {
    UnifiedDiff(source, formatting.edits).bytes(
      Console.style(for: .output), isForTerminal: Console.isTerminal(.output))
  }

  private var name: String { VisibleText.of(Path.title(of: source.name)) }

  private var changes: String {
    let counts = [(formatting.tables, "table"), (formatting.dates, "date"), (formatting.lines, "empty line")]
    return counts.filter { $0.0 > 0 }.map { Wording.count($0.0, $0.1) }.joined(separator: ", ")
  }
}
