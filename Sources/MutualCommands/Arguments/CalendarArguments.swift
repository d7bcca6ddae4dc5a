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

  @Option(help: "How events say what waits for what.")
  var icsRelations: CalendarOptions.Relations?

  @Flag(help: "Let events take all days from a step's start on, not the due day alone.")
  var icsSpan = false

  var options: CalendarOptions {
    CalendarOptions(alarm: alarm, relations: icsRelations ?? .dependsOn, showsSpans: icsSpan)
  }
}

extension CalendarOptions.Relations: ExpressibleByArgument {}
