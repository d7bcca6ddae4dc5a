import ArgumentParser
import PlanRendering

/// What the calendar is to hold.
struct CalendarArguments: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Let the calendars remind of open steps, as \"-1d 09:00\": the day before at nine.", valueName: "when"),
    transform: CalendarAlarm.argument)
  var alarm: CalendarAlarm?

  @Option(
    help: ArgumentHelp("How events say what waits for what: \(relationNames).", valueName: "relations"),
    transform: Self.relations)
  var icsRelations: CalendarOptions.Relations?

  @Flag(help: "Let events take all days from a step's start on, not the due day alone.")
  var icsSpan = false

  var options: CalendarOptions {
    CalendarOptions(alarm: alarm, relations: icsRelations ?? .dependsOn, showsSpans: icsSpan)
  }

  private static let relationNames = CalendarOptions.Relations.allCases.map(\.rawValue).joined(separator: ", ")

  private static func relations(_ text: String) throws -> CalendarOptions.Relations {
    guard let relations = CalendarOptions.Relations(rawValue: text) else {
      throw ValidationError("“\(text)” is no way to relate events; write one of \(relationNames)")
    }
    return relations
  }
}
