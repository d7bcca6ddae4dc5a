import PlanModel
import PlanSyntax

/// What an event says beneath its title, a line each.
struct CalendarDescription {
  let step: Step
  let view: PlanView

  var text: String {
    let parts = [
      ("Owner", step.owners.map(Phrases.owner).joined(separator: ", ")),
      ("Status", step.status.status.label),
      ("Moved from", step.due.slips.map(slip).joined(separator: ", ")),
      ("Waits for", waits.joined(separator: "; ")),
      ("Done when", view.doneWhen(of: step)?.text ?? ""),
      ("Notes", view.notes(of: step)?.text ?? ""),
    ]
    return parts.filter { !$0.1.isEmpty }.map { "\($0.0): \($0.1)" }.joined(separator: "\n")
  }

  private var waits: [String] {
    let steps = view.dependencies(of: step).map { dependency in
      let title = view.plan.steps[dependency.step].title
      return Phrases.condition(of: dependency).map { "\(title) (\($0))" } ?? title
    }
    return steps + step.conditions
  }

  private func slip(_ slip: Slip) -> String {
    slip.reason.map { "\(slip.from.spoken) (\($0))" } ?? slip.from.spoken
  }
}
