/// Every rule there is for calendars, in the order of the documentation.
public enum CalendarRules {
  /// Rules about one part of a calendar, under the part's name.
  public struct Group: Sendable {
    /// The part, as it heads the rules: `Dates and time zones`.
    public let title: String
    /// In the order of the documentation; never empty.
    public let rules: [CalendarRule]
  }

  /// In the order of the documentation; no rule stands in two of them.
  public static let groups = [
    Group(
      title: "Bytes and lines",
      rules: [
        .byteOrderMark, .invalidUTF8, .controlCharacter, .lineEndBare, .lineEndMissing, .lineBlank, .lineTooLong,
        .foldInCharacter, .foldInEscape, .contentLineInvalid, .parameterRepeated, .parameterNotQuoted,
      ]),
    Group(
      title: "Components",
      rules: [
        .calendarMissing, .calendarEmpty, .endMissing, .beginMissing, .lineOutsideCalendar, .componentMisplaced,
        .componentUnknown, .propertyMissing, .propertyRepeated, .propertyMisplaced, .propertyUnknown,
        .propertiesExclusive,
      ]),
    Group(
      title: "Values",
      rules: [
        .valueTypeWrong, .valueTypeMissing, .dateWithoutValue, .dateInvalid, .timeNotUTC, .durationInvalid,
        .durationUnfit, .offsetInvalid, .numberOutOfRange, .wordNotAllowed, .valueInvalid, .escapeUnknown,
        .textNotEscaped, .addressInvalid, .addressUnsafe,
      ]),
    Group(
      title: "Dates and time zones",
      rules: [
        .endTypeDiffers, .endNotAfterStart, .zoneUndefined, .zoneRepeated, .zoneParameterUnfit, .zoneStartNotLocal,
        .timeFloating, .triggerWithoutAnchor,
      ]),
    Group(
      title: "Recurrence",
      rules: [
        .recurrenceInvalid, .untilWithCount, .untilTypeDiffers, .startNotInRule, .exceptionTypeDiffers,
      ]),
    Group(
      title: "Identity, relations and people",
      rules: [
        .identityRepeated, .identifierUnfit, .relationUnknown, .relationTargetMissing, .methodWithoutOrganizer,
        .attendeeWithoutOrganizer, .attendeeInPublication,
      ]),
  ]

  /// The rules of all groups, in their order; each has a name of its own.
  public static let all: [CalendarRule] = groups.flatMap(\.rules)

  /// The rule of a name.
  public static func named(_ name: String) -> CalendarRule? { all.first { $0.name == name } }
}
