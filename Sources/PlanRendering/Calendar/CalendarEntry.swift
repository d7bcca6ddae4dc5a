import PlanModel

/// A component of the calendar, all but its stamps: those say when it last changed. Several calendars hold the same one.
final class CalendarEntry: Sendable {
  /// Where it stands among the others.
  let day: Day
  /// What tells it from the plan's other entries: kind and id.
  let key: String
  let uid: String
  /// `VEVENT`.
  let component: String
  /// Index of its step, in the plan's steps; nil for what is no step.
  let step: Int?
  /// Which event of a series it stands for, as parameters and value of `RECURRENCE-ID`; nil for all others.
  let occurrence: String?
  /// Its lines behind the stamps.
  let content: [UInt8]
  let relations: [CalendarRelation]
  /// The component inside it.
  let alarm: [UInt8]

  init(
    day: Day, key: String, uid: String, component: String = "VEVENT", step: Int? = nil, occurrence: String? = nil,
    content: [UInt8], relations: [CalendarRelation] = [], alarm: [UInt8] = []
  ) {
    self.day = day
    self.key = key
    self.uid = uid
    self.component = component
    self.step = step
    self.occurrence = occurrence
    self.content = content
    self.relations = relations
    self.alarm = alarm
  }

  /// What it goes by from one calendar to the next: a series and what stands in place of one of its events share the UID.
  var name: String { uid + (occurrence ?? "") }

  /// A guess, rather too high, at the bytes of the component.
  var size: Int { content.count + alarm.count + relations.count * 128 + 192 }

  /// By day, then by kind and id: where a row stands in the plan does not matter.
  static func isBefore(_ left: CalendarEntry, _ right: CalendarEntry) -> Bool {
    left.day != right.day ? left.day < right.day : left.key < right.key
  }

  /// All lines behind the stamps; of the relations only those to steps that have an entry beside it.
  func writeContent(to text: inout CalendarText, among isBeside: (Int) -> Bool) {
    text.append(content)
    for relation in relations where isBeside(relation.step) { relation.write(to: &text) }
    text.append(alarm)
  }
}
