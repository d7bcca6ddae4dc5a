import ArgumentParser
import PlanModel

/// The day that plans are judged from, as every command takes it.
struct AsOfOption: ParsableArguments {
  @Option(
    help: ArgumentHelp("The day to judge from, instead of the plan's own or today.", valueName: "date"),
    transform: Day.argument)
  var asOf: Day?

  /// `--as-of`, else what the plan says, else `SOURCE_DATE_EPOCH`, else today.
  func resolved() throws(Failure) -> AsOf {
    if let asOf { return .given(asOf) }
    return .otherwise(try Environment.clock())
  }
}

extension Day {
  /// The day of a moment, in UTC.
  init(secondsSince1970 seconds: Int) {
    self = Day.unixEpoch.adding(days: seconds / 86_400)
  }

  /// 00:00 UTC of this day.
  var secondsSince1970: Int { Day.unixEpoch.days(to: self) * 86_400 }
}
