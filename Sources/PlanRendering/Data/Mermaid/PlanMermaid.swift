public import PlanModel

/// The steps of a plan as a Gantt chart for Mermaid: the spans are those of the forecast, internal steps are marked.
public struct PlanMermaid: Sendable {
  private let view: PlanView
  private let schedule: Schedule

  /// Nil where the plan has errors: a chart needs a schedule.
  public init?(_ compilation: Compilation) {
    guard let schedule = compilation.checked?.schedule else { return nil }
    self.schedule = schedule
    view = PlanView(whole: compilation)
  }

  /// The text of the chart, UTF-8; the same plan gives the same bytes.
  public var bytes: [UInt8] {
    Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private var lines: [String] {
    let tasks = view.steps.map { MermaidTask($0, in: schedule) }
    return head(tasks.compactMap(\.span)) + sections(tasks) + goLive
  }

  /// The last day of a span belongs to it, as in the plan.
  private func head(_ spans: [MermaidTask.Span]) -> [String] {
    let daysOff = MermaidDaysOff(view.plan.calendars, spans).list
    return ["gantt", "  title \(MermaidText.of(view.title))", "  dateFormat YYYY-MM-DD", "  inclusiveEndDates"]
      + (daysOff.isEmpty ? [] : ["  excludes \(daysOff.joined(separator: ", "))"])
  }

  /// Steps without a phase stand first: a chart has no way back out of a section.
  private func sections(_ tasks: [MermaidTask]) -> [String] {
    let phases = Phase.groups(of: view.steps, in: view)
    return (phases.filter { $0.name == nil } + phases.filter { $0.name != nil }).flatMap { phase in
      (phase.name.map { ["  section \(MermaidText.of($0))"] } ?? []) + phase.steps.map { tasks[$0.index].line }
    }
  }

  /// Go-live where no step is named so.
  private var goLive: [String] {
    guard view.plan.goLive != nil, view.plan.goLiveStep == nil,
      let day = schedule.goLive.forecast ?? schedule.goLive.agreed
    else { return [] }
    return ["  section Go-live", MermaidTask.line("Go-live", ["milestone"], from: day, to: day)]
  }
}
