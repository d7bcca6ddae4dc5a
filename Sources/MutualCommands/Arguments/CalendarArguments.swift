import ArgumentParser
import PlanModel
import PlanRendering
import PlanText

/// What the calendar is to hold.
struct CalendarArguments: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Let the calendars remind of open steps and of check-ins, as \"-1d 09:00\": the day before at nine.",
      valueName: "when"),
    transform: CalendarAlarm.argument)
  var alarm: CalendarAlarm?

  @Flag(help: "Make to-dos of the steps instead of events, due at 17:00 in the plan's time zone.")
  var todos = false

  @Option(
    help: ArgumentHelp("How events say what waits for what: \(relationNames).", valueName: "relations"),
    transform: Self.relations)
  var icsRelations: CalendarOptions.Relations?

  @Flag(help: "Let events take all days from a step's start on, not the due day alone.")
  var icsSpan = false

  @Flag(help: "Leave descriptions out: whoever has the address of a calendar can read it.")
  var icsMinimal = false

  func validate() throws {
    if todos, let icsRelations, icsRelations != .none {
      throw ValidationError(
        "to-dos take no --ics-relations: programs show what they name as their sub-tasks; leave out one of the two")
    }
  }

  /// Refuses to-dos for a plan of which nobody knows when its day ends.
  func check(_ plan: Plan) throws(Failure) {
    guard todos, plan.ownZone == nil else { return }
    let name = Path.title(of: plan.source.name)
    guard let zone = plan.field(.timeZone) else {
      throw Failure(
        "\(name) has no time zone, and a to-do is due at an hour of it", help: "add a line “Time zone: Europe/Berlin”")
    }
    throw Failure(
      "the time zone “\(zone.text)” of \(name) is not known here, and a to-do is due at an hour of it",
      help: "install the package tzdata")
  }

  var options: CalendarOptions {
    CalendarOptions(
      alarm: alarm, relations: icsRelations ?? (todos ? .none : .dependsOn), showsSpans: icsSpan, isTodos: todos,
      isMinimal: icsMinimal)
  }

  private static let relationNames = CalendarOptions.Relations.allCases.map(\.rawValue).joined(separator: ", ")

  private static func relations(_ text: String) throws -> CalendarOptions.Relations {
    guard let relations = CalendarOptions.Relations(rawValue: text) else {
      throw ValidationError("“\(text)” is no way to relate events; write one of \(relationNames)")
    }
    return relations
  }
}
