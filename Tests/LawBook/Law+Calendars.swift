import CalendarChecking
import CalendarSyntax
import PlanModel
import PlanText

extension Law {
  /// Any bytes are checked as a calendar, each finding lies inside of them, and a second look finds the same.
  public static let calendars = Law(name: "calendars") { bytes in
    let findings = CalendarChecker.diagnostics(for: CalendarDocument(SourceText(name: "law.ics", bytes: bytes)))
    let again = CalendarChecker.diagnostics(for: CalendarDocument(SourceText(name: "law.ics", bytes: bytes)))
    return Borders(bytes).breaches(of: findings)
      + (findings == again ? [] : ["looked at twice, other things are wrong"])
  }

  /// Any bytes are a file of holidays, its days in order and each once, as many as there may be.
  public static let holidays = Law(name: "holidays") { bytes in
    let file = HolidayFile(bytes, asOf: asOf)
    let isOrdered = zip(file.days, file.days.dropFirst()).allSatisfy(<)
    return (isOrdered ? [] : ["days out of order"])
      + (file.days.count <= HolidayFile.limit ? [] : ["\(file.days.count) days"])
      + (file == HolidayFile(bytes, asOf: asOf) ? [] : ["read twice, other days"])
  }
}
