import PlanModel

/// When a check-in takes place, in the forms that events have for it.
enum CheckInMoment: Equatable {
  case allDay(Day)
  /// By the clocks of a zone that the calendar describes.
  case local(Day, TimeOfDay, minutes: Int, Zone)
  /// Where no rule describes the zone: seconds since 1970 in UTC.
  case universal(Int, minutes: Int)

  func write(to text: inout CalendarText) {
    text.property("DTSTART" + parameter, start)
    if let end { text.property("DTEND" + parameter, end) }
  }

  /// The begin, as parameter and value of a property that speaks of it.
  var parameter: String {
    switch self {
    case .allDay: ";VALUE=DATE"
    case .local(_, _, _, let zone): ";TZID=\(zone.name)"
    case .universal: ""
    }
  }

  var start: String {
    switch self {
    case .allDay(let day): day.basic
    case .local(let day, let time, _, _): Self.local(day, time.minutes)
    case .universal(let moment, _): Self.universal(moment)
    }
  }

  /// What names it within its series.
  var reference: String { "\(parameter):\(start)" }

  /// The begin as the end of a rule has it: in UTC, where there is a zone.
  var until: String {
    switch self {
    case .allDay, .universal: start
    case .local(let day, let time, _, let zone): Self.universal(zone.moment(day, time))
    }
  }

  var isTimed: Bool {
    if case .allDay = self { false } else { true }
  }

  /// The end is exclusive; behind the last day there is none.
  private var end: String? {
    switch self {
    case .allDay(let day): day == .last ? nil : day.adding(days: 1).basic
    case .local(let day, let time, let minutes, _): Self.local(day, time.minutes + minutes)
    case .universal(let moment, let minutes): Self.universal(moment + minutes * 60)
    }
  }

  /// A time some minutes from the midnight that begins a day.
  private static func local(_ day: Day, _ minutes: Int) -> String {
    let minute = minutes % 1440
    return day.adding(days: minutes / 1440).basic + "T" + TimeZoneObservance.digits([minute / 60, minute % 60, 0])
  }

  private static func universal(_ moment: Int) -> String {
    let days = (moment >= 0 ? moment : moment - 86_399) / 86_400
    return local(Day.unixEpoch.adding(days: days), (moment - days * 86_400) / 60) + "Z"
  }
}
