/// What the RFCs say of the value of a property.
struct PropertyDefinition {
  /// The type where `VALUE` says nothing.
  let type: ValueType
  /// Other types that `VALUE` may name.
  var others: [ValueType] = []
  /// Whether commas divide several values.
  var isList = false
  /// Whether the parameter `VALUE` must be written.
  var needsValueParameter = false
  /// Whether a time must be one in UTC.
  var isUTC = false
  /// Whether the value has parts divided by semicolons.
  var isStructured = false

  /// By name in capitals: RFC 5545 section 3.8, RFC 7986, RFC 7808, RFC 7953, RFC 9073, RFC 9074 and RFC 9253.
  static let all: [String: PropertyDefinition] = {
    var all: [String: PropertyDefinition] = [:]
    for name in texts { all[name] = PropertyDefinition(type: .text) }
    for name in ["CATEGORIES", "RESOURCES"] { all[name] = PropertyDefinition(type: .text, isList: true) }
    for name in ["REQUEST-STATUS", "GEO"] {
      all[name] = PropertyDefinition(type: name == "GEO" ? .float : .text, isStructured: true)
    }
    for name in ["PERCENT-COMPLETE", "PRIORITY", "REPEAT", "SEQUENCE"] {
      all[name] = PropertyDefinition(type: .integer)
    }
    for name in ["COMPLETED", "CREATED", "DTSTAMP", "LAST-MODIFIED", "ACKNOWLEDGED", "TZUNTIL"] {
      all[name] = PropertyDefinition(type: .dateTime, isUTC: true)
    }
    for name in ["DTSTART", "DTEND", "DUE", "RECURRENCE-ID"] {
      all[name] = PropertyDefinition(type: .dateTime, others: [.date])
    }
    for name in ["TZOFFSETFROM", "TZOFFSETTO"] { all[name] = PropertyDefinition(type: .utcOffset) }
    for name in ["TZURL", "URL", "CONCEPT"] { all[name] = PropertyDefinition(type: .uri) }
    for name in ["ATTENDEE", "ORGANIZER", "CALENDAR-ADDRESS"] {
      all[name] = PropertyDefinition(type: .calendarAddress)
    }
    for name in ["RRULE", "EXRULE"] { all[name] = PropertyDefinition(type: .recurrence) }
    return all.merging(singles) { $1 }
  }()

  private static let texts = [
    "CALSCALE", "METHOD", "PRODID", "VERSION", "CLASS", "COMMENT", "DESCRIPTION", "LOCATION", "STATUS", "SUMMARY",
    "TRANSP", "TZID", "TZNAME", "CONTACT", "UID", "ACTION", "NAME", "COLOR", "REFID", "TZID-ALIAS-OF", "BUSYTYPE",
    "LOCATION-TYPE", "PARTICIPANT-TYPE", "RESOURCE-TYPE", "PROXIMITY", "X-WR-CALNAME", "X-WR-CALDESC",
  ]

  private static let singles = [
    "EXDATE": PropertyDefinition(type: .dateTime, others: [.date], isList: true),
    "RDATE": PropertyDefinition(type: .dateTime, others: [.date, .period], isList: true),
    "DURATION": PropertyDefinition(type: .duration),
    "TRIGGER": PropertyDefinition(type: .duration, others: [.dateTime]),
    "FREEBUSY": PropertyDefinition(type: .period, isList: true),
    "ATTACH": PropertyDefinition(type: .uri, others: [.binary]),
    "RELATED-TO": PropertyDefinition(type: .text, others: [.uri, .uid]),
    "REFRESH-INTERVAL": PropertyDefinition(type: .duration, needsValueParameter: true),
    "SOURCE": PropertyDefinition(type: .uri, needsValueParameter: true),
    "CONFERENCE": PropertyDefinition(type: .uri, needsValueParameter: true),
    "IMAGE": PropertyDefinition(type: .uri, others: [.binary], needsValueParameter: true),
    "LINK": PropertyDefinition(type: .uri, others: [.uid, .xmlReference, .text], needsValueParameter: true),
    "STYLED-DESCRIPTION": PropertyDefinition(type: .text, others: [.uri], needsValueParameter: true),
    "STRUCTURED-DATA": PropertyDefinition(type: .text, others: [.uri, .binary], needsValueParameter: true),
  ]
}
