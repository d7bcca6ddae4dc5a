import PlanModel
import PlanSyntax

/// What an event says beneath its title, a line each.
struct CalendarDescription {
  let view: PlanView

  /// What there is to say of a step; `link` is where it stands on the page.
  func lines(of step: Step, link: SafeURL?) -> [DescriptionLine] {
    var lines: [DescriptionLine] = []
    lines.reserveCapacity(8)
    func tell(_ label: StaticString, _ text: String) {
      if !text.isEmpty { lines.append(DescriptionLine(label: label, text: text)) }
    }
    if step.writtenId?.isEmpty == false { tell("Step", Self.number(of: step)) }
    tell("Owner", step.owners.joined(by: ", ", Phrases.owner))
    tell("Status", step.status.status.label)
    // The event stands on the due date.
    if let day = step.doneOn.day, step.status.status == .done, day != step.dueDay { tell("Done on", day.spoken) }
    if !step.due.slips.isEmpty { tell("Moved from", step.due.slips.joined(by: ", ", slip)) }
    tell("Waits for", waits(of: step))
    tell("Done when", view.doneWhen(of: step)?.text ?? "")
    tell("Notes", view.notes(of: step)?.text ?? "")
    if let link { lines.append(.page(link)) }
    return lines
  }

  private func waits(of step: Step) -> String {
    let steps = view.dependencies(of: step).joined(by: "; ") { dependency in
      let other = view.plan.steps[dependency.step]
      let name = Self.name(of: other)
      return Phrases.condition(of: dependency, on: other).map { "\(name) (\($0))" } ?? name
    }
    let conditions = step.conditions
    return conditions.isEmpty ? steps : ([steps] + conditions).filter { !$0.isEmpty }.joined(separator: "; ")
  }

  /// A step as others name it: by its number and who has it, so that another title changes no event but its own; by its
  /// title where the plan gives it no number, and the title is what it is known by.
  private static func name(of step: Step) -> String {
    guard step.writtenId?.isEmpty == false else { return step.title }
    let names = step.ownerNames
    return names.isEmpty ? number(of: step) : number(of: step) + " " + names
  }

  private static func number(of step: Step) -> String {
    step.id.utf8.first.map((UInt8(ascii: "0")...UInt8(ascii: "9")).contains) == true ? "#" + step.id : step.id
  }

  private func slip(_ slip: Slip) -> String {
    slip.reason.map { "\(slip.from.spoken) (\($0))" } ?? slip.from.spoken
  }
}

extension Step {
  /// The owners' names, in the cell's order.
  var ownerNames: String { owners.joined(by: ", ", \.name) }
}

extension Sequence {
  /// The texts of all, with something between.
  func joined(by separator: String, _ text: (Element) -> String) -> String {
    var joined = ""
    for element in self {
      if !joined.isEmpty { joined += separator }
      joined += text(element)
    }
    return joined
  }
}
