import CalendarSyntax
import PlanModel
import PlanText

extension CalendarRule {
  static let dateWithoutValue = CalendarRule(
    "date-without-value", .error, source: "RFC 5545, section 3.3.4",
    summary:
      "The value is a date, but VALUE=DATE is not written, so it must be a time, and readers take it for midnight.",
    advice: "Write VALUE=DATE behind the property's name.",
    eachProperty: { facts, property in
      guard property.type == .dateTime, let date = property.items.first(where: { CalendarDate($0) != nil }) else {
        return []
      }
      let isAllowed = property.definition?.others.contains(.date) == true
      let help = isAllowed ? "write \(property.name);VALUE=DATE:" : "write it with a time, as T090000Z"
      return [CalendarFinding(at: facts.place(date), "\(property.name) is a date without VALUE=DATE", help: help)]
    })

  static let dateInvalid = CalendarRule(
    "date-invalid", .error, source: "RFC 5545, sections 3.3.4 and 3.3.5",
    summary: "The value is no day of the calendar or no time of day, so readers drop the event or refuse the file.",
    advice: "Write a date as 20260610 and a time as 20260610T093000.",
    eachProperty: { facts, property in
      guard let type = property.type, type == .date || type == .dateTime else { return [] }
      let noun = type == .date ? "date" : "date and time"
      let form = type == .date ? "20260610" : "20260610T093000"
      return property.items.filter { !isReadable($0, type) }.prefix(limit).map { item in
        let text = Wording.quoted(String(decoding: item, as: UTF8.self))
        return CalendarFinding(
          at: facts.place(item), "\(property.name) is \(text), which is no \(noun)", help: "write it as \(form)")
      }
    })

  /// A date where a time must be is the finding of another rule.
  private static func isReadable(_ item: ArraySlice<UInt8>, _ type: ValueType) -> Bool {
    CalendarDate(item) != nil || type == .dateTime && CalendarDateTime(item) != nil
  }

  static let timeNotUTC = CalendarRule(
    "time-not-utc", .error, source: "RFC 5545, section 3.8.7",
    summary: "A stamp is not in UTC, so it means another moment to every reader.",
    advice: "Write the time in UTC, with a Z at its end.",
    eachProperty: { facts, property in
      guard property.definition?.isUTC == true || property.name == "TRIGGER", property.type == .dateTime,
        let time = CalendarDateTime(property.line.value), !time.isUTC
      else { return [] }
      return [
        CalendarFinding(at: facts.place(property.line.value), "\(property.name) is not in UTC", help: "end it with Z")
      ]
    })
}
