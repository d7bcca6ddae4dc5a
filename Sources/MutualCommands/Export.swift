import ArgumentParser
import PlanModel
import PlanRendering

/// `mutual export`: the compiled plan for other tools.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", _superCommandName: "mutual",
    abstract: "Write a compiled plan for other programs, to standard output.",
    discussion: """
      A plan with errors is written all the same: what cannot be computed is null or blank, \
      in json the findings stand with it, and the exit status is 1. Only what needs its schedule, \
      mermaid and tjp, is not written.

      json holds everything, with ids and findings. csv has one row for each step, for spreadsheets: UTF-8 with a byte \
      order mark, and an apostrophe before each text that would be taken for a formula. mermaid is a Gantt chart \
      of the forecast. tjp is a project that TaskJuggler 3 schedules to the same earliest days; what it cannot hold is \
      fixed there, and a comment says why. Internal rows are in all of them, and marked.

      For example:
        mutual export acme.md --format json
        mutual export - --format json < acme.md
        mutual export acme.md --format csv > acme.csv
        mutual export acme.md --format tjp > acme.tjp && tj3 acme.tjp
      """)

  /// What a plan is written as.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case json, csv, mermaid, tjp
  }

  @OptionGroup var argument: PlanArgument

  @Option(help: "What to write.")
  var format: Format

  func run() throws {
    let compilation = try argument.compilation()
    switch format {
    case .json: try Console.write(PlanJSON(compilation).bytes)
    case .csv: try Console.write(PlanCSV(compilation).bytes)
    case .mermaid: try Console.write(PlanMermaid(compilation)?.bytes ?? [])
    case .tjp: try writeProject(compilation)
    }
    if compilation.checked == nil {
      let needsSchedule = format == .mermaid || format == .tjp
      let loss = needsSchedule ? "; \(format.rawValue) needs a plan without errors, so nothing is written" : ""
      Console.complain("mutual: \(FindingCount([compilation]).text(in: argument.plan))\(loss); \(hint)\n")
    }
    try compilation.outcome(isStrict: false).end()
  }

  private func writeProject(_ compilation: Compilation) throws {
    guard let project = compilation.checked.map(TaskJuggler.init) else { return }
    try Console.write(project.bytes)
    if project.isEmpty {
      Console.complain(
        "mutual: no step of \(VisibleText.of(argument.plan)) has a day from 1970 to 2035, the years TaskJuggler knows: "
          + "the project holds comments only\n")
    }
  }

  private var hint: String { FindingCount.pointer(to: argument.plan) }
}
