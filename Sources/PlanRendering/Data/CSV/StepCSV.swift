import PlanModel
import PlanSyntax

/// A step as a row of a spreadsheet, its lists written as the plan language writes them.
struct StepCSV {
  let step: Step
  let view: PlanView

  /// In the order of `PlanCSV.header`.
  var values: [CSVWriter.Value] { written + judged + waits + remarks + scheduled + marks }

  private var written: [CSVWriter.Value] {
    [
      .text(step.id), .text(step.phase), .text(step.title),
      .text(step.owners.map(Phrases.owner).joined(separator: " + ")), .text(sides), .day(step.startDay),
      .day(step.dueDay), .day(step.doneOn.day), .number(step.durationDays),
    ]
  }

  private var judged: [CSVWriter.Value] {
    let health = view.health(of: step).flatMap { $0 == Health.none ? nil : $0.rawValue }
    return [.text(step.status.status.label), .text(health), .text(view.healthReason(of: step))]
  }

  private var waits: [CSVWriter.Value] {
    let edges = view.dependencies(of: step).map { $0.reference(to: view.plan.steps[$0.step]) }
    return [.text(edges.joined(separator: ", ")), .text(step.conditions.joined(separator: "; "))]
  }

  private var remarks: [CSVWriter.Value] {
    [
      .text(view.doneWhen(of: step)?.text), .text(view.notes(of: step)?.text), .text(view.risk(of: step)?.text),
      .text(step.due.slips.map(\.phrase).joined(separator: "; ")),
    ]
  }

  private var scheduled: [CSVWriter.Value] {
    let scheduled = view.scheduled(step)
    return [
      .day(scheduled?.forecast?.finish), .day(scheduled?.earliest?.finish), .day(scheduled?.latest?.finish),
      .number(scheduled?.spareDays), .text(scheduled.map { $0.isCritical ? "yes" : "no" }),
    ]
  }

  private var marks: [CSVWriter.Value] {
    let others = view.extras(of: step).map { "\($0.column.name): \($0.cell.text)" }
    return [.text(step.isInternal ? "internal" : "shared"), .text(others.joined(separator: "; "))]
  }

  /// Whose the step is, each side once.
  private var sides: String {
    let sides = Set(step.owners.map(\.side))
    return Side.allCases.filter { sides.contains($0) && $0 != .unknown }.map(\.label).joined(separator: " + ")
  }
}

extension Slip {
  /// As `2026-07-10 to 2026-07-17 (pen-test backlog)`.
  fileprivate var phrase: String {
    "\(from.iso) to \(to.iso)" + (reason.map { " (\($0))" } ?? "")
  }
}
