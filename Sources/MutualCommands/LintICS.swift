import ArgumentParser
import PlanRendering
import PlanText

/// `mutual lint-ics`: the strict check of any calendar.
struct LintICS: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint-ics", _superCommandName: "mutual", abstract: "Check .ics files strictly, whoever wrote them.",
    discussion: """
      Calendar programs pass over most of what is wrong with a file. This names each place and rule; \
      mutual explain says what a rule means.

      For example:
        mutual build acme.md && mutual lint-ics build/acme.ics
        mutual lint-ics build/acme.ics --format concise --strict
        cat build/acme.ics | mutual lint-ics -
      """)

  @Argument(help: ArgumentHelp("Calendars, or - for standard input.", valueName: "file"))
  var files: [String]

  @Flag(help: "Let warnings count as errors.")
  var strict = false

  @Option(help: Check.Format.help)
  var format = Check.Format.text

  func run() throws {
    let readings = SideBySide.map(files) { CalendarReading($0) }
    let failures = readings.compactMap(\.failure)
    for failure in failures { Console.complain(failure.text) }
    let calendars = readings.compactMap(\.findings)
    try Console.write(report(calendars))
    let limit = strict ? Severity.warning : .error
    let isFine = calendars.allSatisfy { $0.diagnostics.allSatisfy { $0.severity < limit } }
    let worst = isFine ? Outcome.fine : .findings
    try max(worst, failures.isEmpty ? .fine : .failure).end()
  }

  private func report(_ calendars: [CheckJSON.File]) -> [UInt8] {
    switch format {
    case .text: Array(text(calendars).utf8)
    case .concise: Array(calendars.map { DiagnosticsConcise.text($0.diagnostics, of: $0.source) }.joined().utf8)
    case .github: Array(calendars.map { DiagnosticsGitHub.text($0.diagnostics, of: $0.source) }.joined().utf8)
    case .json: CheckJSON(calendars: calendars).bytes
    case .sarif: SARIFLog(calendars, rules: SARIFRules.ofCalendars).bytes
    }
  }

  private func text(_ calendars: [CheckJSON.File]) -> String {
    let style = Console.style(for: .output)
    let texts = calendars.map { calendar in
      DiagnosticsText.text(calendar.diagnostics, of: calendar.source, style: style)
        + FindingCount(calendar.diagnostics).text(in: calendar.source.name) + "\n"
    }
    if texts.count < 2 { return texts.joined() }
    return texts.joined() + FindingCount(calendars.flatMap(\.diagnostics)).text(in: "\(texts.count) calendars") + "\n"
  }
}
