public import PlanModel

/// The schedule for people: forecast, when each step can and must be done, and what go-live hangs on.
public struct ScheduleText {
  private let view: PlanView
  private let schedule: Schedule
  private let style: TerminalStyle

  /// All of a plan, internal steps too: it is its author who asks.
  public init(_ checked: CheckedPlan, style: TerminalStyle = TerminalStyle()) {
    view = PlanView(whole: checked)
    schedule = checked.schedule
    self.style = style
  }

  /// When each step can be done, and how far it can move.
  public var text: String {
    let sections = [head, advice, table, criticalPath, budget]
    return sections.compactMap(\.self).joined(separator: "\n")
  }

  /// When each step has to begin and end at the latest, counted back from go-live.
  public var backward: String {
    let rows = BackwardRows(schedule)
    return [head, advice, rows.table(style), WrappedText.paragraphs(rows.remarks, style)].compactMap(\.self).joined(
      separator: "\n")
  }

  private var head: String { HeadText.text(view, style) }

  /// What to write where nothing says when to go live.
  private var advice: String? {
    guard view.plan.goLive == nil else { return nil }
    let target = schedule.target.map { view.plan.steps[$0] }
    let aim = target.map { "The schedule aims at \($0.quoted). " } ?? "There is no step to aim at. "
    let days = target.map { [$0.dueDay, schedule.steps[$0.index].forecast?.finish] } ?? []
    let expected = days.lazy.compactMap(\.self).first { $0 >= view.plan.asOf }
    let day = view.plan.calendars.joint.onOrAfter(expected ?? view.plan.asOf)
    return WrappedText.paragraphs(
      [aim + "To set another end, write above the table: Go-live: \(day.iso)"], style)
  }

  private var table: String? {
    guard !view.steps.isEmpty else { return nil }
    let columns: [TerminalTable.Column] = [
      .init(name: ""), .init(name: "Step", canWrap: true), .init(name: "Due"), .init(name: "Forecast"),
      .init(name: "Earliest"), .init(name: "Latest"), .init(name: "Spare", isNumber: true),
    ]
    return TerminalTable(columns: columns, rows: view.steps.map(row)).text(style)
  }

  private func row(_ step: Step) -> TerminalTable.Row {
    let scheduled = schedule.steps[step.index]
    let start = [StepText.id(step), StepText.title(step)]
    guard step.isOpen else { return .init(cells: start + [closing(step), "", "", "", ""]) }
    let forecast = scheduled.forecast?.finish
    let days = [
      step.dueDay.map(brief) ?? "no date", forecast == step.dueDay ? "" : forecast.map(brief) ?? "unknown",
      scheduled.earliest.map { brief($0.finish) } ?? "", scheduled.latest.map { brief($0.finish) } ?? "",
      scheduled.spareDays.map(String.init) ?? "",
    ]
    return .init(cells: start + days, remark: remark(step, scheduled))
  }

  /// What became of a step that is not open.
  private func closing(_ step: Step) -> String {
    guard step.status.status == .done else { return "cancelled" }
    return "done" + (step.doneDay(by: view.plan.asOf).map { " \(brief($0))" } ?? "")
  }

  private func remark(_ step: Step, _ scheduled: ScheduledStep) -> String {
    let parts = [
      StepText.owners(step), scheduled.isCritical ? "critical" : nil, SparePhrases.length(scheduled.length),
    ]
    return parts.compactMap(\.self).joined(separator: " · ")
  }

  private var budget: String? {
    WrappedText.paragraphs(SlipBudgetPhrases(schedule: schedule).sentences, style)
  }

  private var criticalPath: String? {
    guard !schedule.criticalPath.isEmpty else { return nil }
    let titles = schedule.criticalPath.map { StepText.title(view.plan.steps[$0]) }
    return WrappedText.paragraphs(["Critical path: " + titles.joined(separator: " → ")], style)
  }

  private func brief(_ day: Day) -> String { day.brief(on: view.plan.asOf) }
}
