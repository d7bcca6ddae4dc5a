import CalendarChecking
import CalendarSyntax
import PlanModel
import PlanRendering
import PlanText

extension Law {
  /// Findings lie inside the text; a plan without errors makes sound artifacts, the same bytes each time.
  public static let compiling = Law(name: "compiling") { bytes in
    let compiled = compilation(of: bytes)
    let artifacts = compiled.checked.map(made) ?? []
    return Borders(bytes).breaches(of: compiled.diagnostics)
      + reports(on: compiled)
      + artifacts.flatMap(breaches)
      + (compiled.checked.map(summaries) ?? [])
      + (isCompiledTwice(bytes) ? differences(compiled, artifacts, compilation(of: bytes)) : [])
  }

  /// Not each time, which would cost half of the inputs.
  private static func isCompiledTwice(_ bytes: [UInt8]) -> Bool { bytes.count.isMultiple(of: 4) }

  /// What tools read of any plan.
  private static func reports(on compiled: Compilation) -> [String] {
    let chart = PlanMermaid(compiled).map { Text.lines(of: $0.bytes) } ?? []
    let strayLines = chart.filter { $0 != "gantt" && !$0.hasPrefix("  ") }.map { "mermaid: \($0)" }
    return JSONText.breaches(of: PlanJSON(compiled).bytes, in: "export")
      + JSONText.breaches(of: CheckJSON([compiled]).bytes, in: "check")
      + JSONText.breaches(of: SARIFLog([compiled], rules: []).bytes, in: "SARIF")
      + Text.breaches(of: DiagnosticsText.text(compiled).utf8, in: "findings")
      + Text.breaches(of: DiagnosticsConcise.text(compiled).utf8, in: "concise findings")
      + annotations(of: compiled) + strayLines
      + (String(validating: PlanCSV(compiled).bytes, as: UTF8.self) == nil ? ["CSV is no UTF-8"] : [])
  }

  /// One line of GitHub's for each finding, and no other: none can be forged from a cell.
  private static func annotations(of compiled: Compilation) -> [String] {
    let lines = DiagnosticsGitHub.text(compiled).split(separator: "\n")
    let forged = lines.filter { line in !["::error ", "::warning ", "::notice "].contains { line.hasPrefix($0) } }
    return forged.map { "annotation: \($0)" }
      + (lines.count <= compiled.diagnostics.count ? [] : ["\(lines.count) annotations"])
  }

  private static func breaches(of artifact: Artifact) -> [String] {
    switch artifact.mediaType.prefix(while: { $0 != ";" }) {
    case "text/html": Markup.breaches(of: artifact.bytes, in: artifact.suffix)
    case "application/json": JSONText.breaches(of: artifact.bytes, in: artifact.suffix)
    default: calendar(artifact)
    }
  }

  private static func summaries(of plan: CheckedPlan) -> [String] {
    let summary = Summary(plan)
    let agenda = AgendaText(Agenda(plan, days: 14))
    return Text.breaches(of: summary.text.utf8, in: "summary") + Text.breaches(of: summary.markdown.utf8, in: "summary")
      + JSONText.breaches(of: ScheduleJSON(plan).bytes, in: "schedule")
      + Text.breaches(of: TaskJuggler(plan).bytes, in: "TaskJuggler")
      + Text.breaches(of: agenda.text.utf8, in: "agenda")
      + Text.breaches(of: ScheduleText(plan).text.utf8, in: "schedule")
  }

  private static func calendar(_ artifact: Artifact) -> [String] {
    let calendar = CalendarDocument(SourceText(name: artifact.suffix, bytes: artifact.bytes))
    return CalendarChecker.diagnostics(for: calendar).filter { $0.severity == .error }.map {
      "\(artifact.suffix): \($0.message)"
    }
  }

  private static func made(of plan: CheckedPlan) -> [Artifact] {
    Artifacts(ArtifactOrder(revision: 1_780_000_000), of: plan).make { $0 }
      + Artifacts(ArtifactOrder(revision: 1_780_000_000, isInternal: true), of: plan).make { $0 }
  }

  private static func differences(_ one: Compilation, _ artifacts: [Artifact], _ other: Compilation) -> [String] {
    (one.diagnostics == other.diagnostics ? [] : ["compiled twice, it has other findings"])
      + ((other.checked.map(made) ?? []) == artifacts ? [] : ["compiled twice, it has other artifacts"])
  }
}
