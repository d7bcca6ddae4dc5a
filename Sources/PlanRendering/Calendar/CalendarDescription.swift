import PlanModel
import PlanSyntax

/// What an event says beneath its title, a line each.
struct CalendarDescription {
  /// One for all events: it is dear to copy.
  let view: PlanView

  /// What there is to say of a step; `link` is where it stands on the page.
  func lines(of step: Step, link: SafeURL?) -> [DescriptionLine] {
    let lines = [
      DescriptionLine(label: "Step", text: step.writtenId?.isEmpty == false ? Self.number(of: step) : ""),
      DescriptionLine(label: "Owner", text: step.owners.map(Phrases.owner).joined(separator: ", ")),
      DescriptionLine(label: "Status", text: step.status.status.label),
      DescriptionLine(label: "Moved from", text: step.due.slips.map(slip).joined(separator: ", ")),
      DescriptionLine(label: "Waits for", text: waits(of: step).joined(separator: "; ")),
      DescriptionLine(label: "Done when", text: view.doneWhen(of: step)?.text ?? ""),
      DescriptionLine(label: "Notes", text: view.notes(of: step)?.text ?? ""),
    ]
    return lines.filter { !$0.text.isEmpty } + (link.map { [.page($0)] } ?? [])
  }

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
