import PlanModel

/// The open steps as they have to be done at the latest, for go-live to hold.
struct BackwardRows {
  private let schedule: Schedule
  private let steps: [Step]

  init(_ schedule: Schedule) {
    self.schedule = schedule
    steps = schedule.plan.steps.filter { $0.isOpen && schedule.steps[$0.index].latest != nil }
  }

  /// Nil where nothing can be counted back.
  func table(_ style: TerminalStyle) -> String? {
    guard !steps.isEmpty else { return nil }
    let columns: [TerminalTable.Column] = [
      .init(name: ""), .init(name: "Step", canWrap: true), .init(name: "Begin by"), .init(name: "End by"),
      .init(name: "Due"),
    ]
    return TerminalTable(columns: columns, rows: steps.compactMap(row)).text(style)
  }

  /// What the table means for the plan.
  var remarks: [String] {
    if steps.isEmpty { return ["There is no open step to count back to."] }
    let undated = steps.count { $0.dueDay == nil }
    let late = steps.count { $0.hasNotBegun && missed($0) != nil }
    let unknown = schedule.plan.steps.count(where: \.isOpen) - steps.count
    return [
      undated > 0
        ? "\(Self.has(undated, "no due date")): “End by” says which \(undated == 1 ? "it" : "they") can have at the latest."
        : nil,
      late > 0 ? "\(Wording.count(late, "step")) should have begun already." : "No step should have begun already.",
      unknown > 0 ? "Nothing is known of \(Wording.count(unknown, "step")): no date, and nothing to wait for." : nil,
    ].compactMap(\.self)
  }

  private static func has(_ count: Int, _ what: String) -> String {
    "\(Wording.count(count, "step")) \(count == 1 ? "has" : "have") \(what)"
  }

  private func row(_ step: Step) -> TerminalTable.Row? {
    guard let latest = schedule.steps[step.index].latest else { return nil }
    let asOf = schedule.plan.asOf
    return .init(
      cells: [
        StepText.id(step), StepText.title(step), latest.start.brief(on: asOf), latest.finish.brief(on: asOf),
        step.dueDay?.brief(on: asOf) ?? "no date",
      ], remark: remark(step))
  }

  private func remark(_ step: Step) -> String {
    let parts = [StepText.owners(step), SparePhrases.length(schedule.steps[step.index].length), missed(step)]
    return parts.compactMap(\.self).joined(separator: " · ")
  }

  /// How long ago a step had to end, else to start; nil where there is time, or nobody knows how long it takes.
  private func missed(_ step: Step) -> String? {
    guard let latest = schedule.steps[step.index].latest else { return nil }
    if let ended = ago(latest.finish, step) { return "had to end " + ended }
    guard step.hasNotBegun, hasKnownLength(step) else { return nil }
    return ago(latest.start, step).map { "had to start " + $0 }
  }

  /// Whether the plan itself says how long a step takes: a length that is only counted is no promise to begin.
  private func hasKnownLength(_ step: Step) -> Bool {
    let source = schedule.steps[step.index].length.source
    return source == .written || source == .dates
  }

  private func ago(_ day: Day, _ step: Step) -> String? {
    let asOf = schedule.plan.asOf
    guard day < asOf else { return nil }
    let workdays = schedule.plan.calendars.workdays(of: step).count(from: day, to: asOf)
    return workdays == 0 ? "on \(day.spoken)" : "\(Wording.count(workdays, "working day")) ago"
  }
}
