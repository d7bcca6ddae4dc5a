import PlanModel
import PlanSyntax

/// What an event says beneath its title, a line each.
struct CalendarDescription {
  /// One for all events: it is dear to copy.
  let view: PlanView

  /// The text for a step; `link` is where it stands on the page.
  func text(of step: Step, link: SafeURL?) -> String {
    let parts = [
      ("Step", step.writtenId?.isEmpty == false ? Self.number(of: step) : ""),
      ("Owner", step.owners.map(Phrases.owner).joined(separator: ", ")),
      ("Status", step.status.status.label),
      ("Moved from", step.due.slips.map(slip).joined(separator: ", ")),
      ("Waits for", waits(of: step).joined(separator: "; ")),
      ("Done when", view.doneWhen(of: step)?.text ?? ""),
      ("Notes", view.notes(of: step)?.text ?? ""),
    ]
    let lines = parts.filter { !$0.1.isEmpty }.map { "\($0.0): \($0.1)" }
    return (lines + [link.map(Self.line)].compactMap(\.self)).joined(separator: "\n")
  }

  /// Many calendars show no address but one in the description.
  static func line(to url: SafeURL) -> String { "Page: " + url.text }

  private func waits(of step: Step) -> [String] {
    let steps = view.dependencies(of: step).map { dependency in
      let name = Self.name(of: view.plan.steps[dependency.step])
      return Phrases.condition(of: dependency).map { "\(name) (\($0))" } ?? name
    }
    return steps + step.conditions
  }

  /// A step as others name it: by its number and who has it, so that another title changes no event but its own; by its
  /// title where the plan gives it no number, and the title is what it is known by.
  private static func name(of step: Step) -> String {
    guard step.writtenId?.isEmpty == false else { return step.title }
    return ([number(of: step)] + [step.owners.map(\.name).joined(separator: ", ")]).filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  private static func number(of step: Step) -> String {
    step.id.utf8.first.map((UInt8(ascii: "0")...UInt8(ascii: "9")).contains) == true ? "#" + step.id : step.id
  }

  private func slip(_ slip: Slip) -> String {
    slip.reason.map { "\(slip.from.spoken) (\($0))" } ?? slip.from.spoken
  }
}
