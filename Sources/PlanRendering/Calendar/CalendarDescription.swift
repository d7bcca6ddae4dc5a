import PlanModel
import PlanSyntax

/// What an event says beneath its title, a line each.
struct CalendarDescription {
  let step: Step
  let view: PlanView
  /// Where the step stands on the page.
  let link: SafeURL?

  var text: String {
    let parts = [
      ("Owner", step.owners.map(Phrases.owner).joined(separator: ", ")),
      ("Status", step.status.status.label),
      ("Moved from", step.due.slips.map(slip).joined(separator: ", ")),
      ("Waits for", waits.joined(separator: "; ")),
      ("Done when", view.doneWhen(of: step)?.text ?? ""),
      ("Notes", view.notes(of: step)?.text ?? ""),
    ]
    let lines = parts.filter { !$0.1.isEmpty }.map { "\($0.0): \($0.1)" }
    return (lines + [link.map(Self.line)].compactMap(\.self)).joined(separator: "\n")
  }

  /// Many calendars show no address but one in the description.
  static func line(to url: SafeURL) -> String { "Page: " + url.text }

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
