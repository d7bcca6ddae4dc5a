/// What the RFCs let stand in a component.
struct ComponentDefinition {
  /// Properties that stand there exactly once.
  let required: [String]
  /// Properties that stand there at most once.
  let once: Set<String>
  /// Properties that may stand there any number of times.
  let many: Set<String>
  /// The components that it stands in; empty for a calendar.
  let parents: Set<String>

  private init(_ required: String, once: String = "", many: String = "", in parents: String = "") {
    self.required = Self.names(required)
    self.once = Set(Self.names(once)).union(self.required)
    self.many = Set(Self.names(many))
    self.parents = Set(Self.names(parents))
  }

  func allows(_ property: String) -> Bool { once.contains(property) || many.contains(property) }

  private static func names(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }

  /// By name in capitals: RFC 5545 section 3.6, RFC 7986, RFC 7953, RFC 9073, RFC 9074 and RFC 9253.
  static let all = [
    "VCALENDAR": ComponentDefinition(
      "PRODID VERSION", once: "CALSCALE METHOD UID LAST-MODIFIED URL REFRESH-INTERVAL SOURCE COLOR",
      many: "NAME DESCRIPTION CATEGORIES IMAGE CONCEPT LINK REFID"),
    "VEVENT": ComponentDefinition(
      "UID DTSTAMP",
      once: """
        DTSTART DTEND DURATION CLASS CREATED DESCRIPTION GEO LAST-MODIFIED LOCATION ORGANIZER PRIORITY SEQUENCE \
        STATUS SUMMARY TRANSP URL RECURRENCE-ID RRULE COLOR
        """,
      many: shared + " ATTACH ATTENDEE CONTACT EXDATE REQUEST-STATUS RESOURCES RDATE EXRULE CONFERENCE IMAGE",
      in: "VCALENDAR"),
    "VTODO": ComponentDefinition(
      "UID DTSTAMP",
      once: """
        DTSTART DUE DURATION CLASS COMPLETED CREATED DESCRIPTION GEO LAST-MODIFIED LOCATION ORGANIZER \
        PERCENT-COMPLETE PRIORITY RECURRENCE-ID SEQUENCE STATUS SUMMARY URL RRULE COLOR
        """,
      many: shared + " ATTACH ATTENDEE CONTACT EXDATE REQUEST-STATUS RESOURCES RDATE EXRULE CONFERENCE IMAGE",
      in: "VCALENDAR"),
    "VJOURNAL": ComponentDefinition(
      "UID DTSTAMP",
      once: "DTSTART CLASS CREATED LAST-MODIFIED ORGANIZER RECURRENCE-ID SEQUENCE STATUS SUMMARY URL RRULE COLOR",
      many: shared + " ATTACH ATTENDEE CONTACT DESCRIPTION EXDATE REQUEST-STATUS RDATE EXRULE IMAGE", in: "VCALENDAR"),
    "VFREEBUSY": ComponentDefinition(
      "UID DTSTAMP", once: "CONTACT DTSTART DTEND ORGANIZER URL",
      many: "ATTENDEE COMMENT FREEBUSY REQUEST-STATUS STYLED-DESCRIPTION", in: "VCALENDAR"),
    "VTIMEZONE": ComponentDefinition(
      "TZID", once: "LAST-MODIFIED TZURL TZUNTIL", many: "TZID-ALIAS-OF", in: "VCALENDAR"),
    "STANDARD": zoneChange, "DAYLIGHT": zoneChange,
    "VALARM": ComponentDefinition(
      "ACTION TRIGGER", once: "DURATION REPEAT DESCRIPTION SUMMARY UID ACKNOWLEDGED PROXIMITY",
      many: "ATTACH ATTENDEE RELATED-TO STYLED-DESCRIPTION", in: "VEVENT VTODO"),
    "VAVAILABILITY": ComponentDefinition(
      "UID DTSTAMP",
      once: """
        BUSYTYPE CLASS CREATED DESCRIPTION DTSTART DTEND DURATION LAST-MODIFIED LOCATION ORGANIZER PRIORITY SEQUENCE \
        SUMMARY URL
        """, many: "CATEGORIES COMMENT CONTACT", in: "VCALENDAR"),
    "AVAILABLE": ComponentDefinition(
      "UID DTSTAMP DTSTART",
      once: "CREATED DESCRIPTION DTEND DURATION LAST-MODIFIED LOCATION RECURRENCE-ID RRULE SUMMARY",
      many: "CATEGORIES COMMENT CONTACT EXDATE RDATE", in: "VAVAILABILITY"),
    "PARTICIPANT": ComponentDefinition(
      "UID PARTICIPANT-TYPE",
      once: """
        CALENDAR-ADDRESS CREATED DESCRIPTION DTSTAMP GEO LAST-MODIFIED PRIORITY SEQUENCE STATUS SUMMARY URL
        """, many: shared + " ATTACH CONTACT LOCATION REQUEST-STATUS RESOURCES",
      in: "VEVENT VTODO VJOURNAL VFREEBUSY"),
    "VLOCATION": ComponentDefinition(
      "UID", once: "DESCRIPTION GEO LOCATION-TYPE NAME URL", many: "STRUCTURED-DATA LINK",
      in: "VEVENT VTODO VJOURNAL VFREEBUSY PARTICIPANT VALARM"),
    "VRESOURCE": ComponentDefinition(
      "UID", once: "DESCRIPTION GEO NAME RESOURCE-TYPE", many: "STRUCTURED-DATA LINK",
      in: "VEVENT VTODO VJOURNAL VFREEBUSY PARTICIPANT"),
  ]

  private static let shared =
    "CATEGORIES COMMENT RELATED-TO CONCEPT LINK REFID STYLED-DESCRIPTION STRUCTURED-DATA"

  private static let zoneChange = ComponentDefinition(
    "DTSTART TZOFFSETFROM TZOFFSETTO", once: "RRULE", many: "COMMENT RDATE TZNAME", in: "VTIMEZONE")
}
