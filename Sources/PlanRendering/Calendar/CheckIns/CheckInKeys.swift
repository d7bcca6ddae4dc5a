import PlanModel

/// What standing check-ins go by from one calendar to the next.
///
/// Each kind counts on its own and in an order that lies in the rhythms: the order of the fields does not matter, and a
/// weekly check-in that is given up changes no monthly one.
enum CheckInKeys {
  static func keys(of series: [CheckInSeries]) -> [(key: String, series: CheckInSeries)] {
    var counts: [String: Int] = [:]
    return series.sorted { rank(of: $0).lexicographicallyPrecedes(rank(of: $1)) }.map { series in
      let kind = kind(of: series.rhythm)
      let count = counts[kind, default: 0] + 1
      counts[kind] = count
      return ("checkin:\(kind)" + (count == 1 ? "" : ":\(count)"), series)
    }
  }

  private static func kind(of rhythm: CheckIn.Rhythm) -> String {
    switch rhythm {
    case .weekly: "weekly"
    case .monthly, .monthDay: "monthly"
    }
  }

  /// The more frequent first, then the earlier in its week or month, then the earlier on its day.
  private static func rank(of series: CheckInSeries) -> [Int] {
    let days =
      switch series.rhythm {
      case .weekly(_, let weekdays): weekdays.map(\.rawValue)
      case .monthly(_, let weeks, let weekday): weeks + [weekday.rawValue]
      case .monthDay(_, let day): [day]
      }
    return [series.rhythm.interval] + days + [series.checkIn.hour.time?.minutes ?? 0]
  }
}
