extension Rules {
  static let dates: [Rule] = [
    .dateMissing,
    .dateVague,
    .dateImpossible,
    .dateAmbiguous,
    .dateWeekdayMismatch,
    .dateYearInferred,
    .dateCounted,
    .dateRelativeUnanchored,
    .dateOnDayOff,
    .dateOverdue,
    .dateStartAfterDue,
    .durationUnclear,
    .durationDisagrees,
    .holidayUnclear,
    .dateAfterGoLive,
    .dateCrowded,
    .closeDisagrees,
    .goLiveDisagrees,
    .closeAtQuarterEnd,
  ]
}
