public import PlanSyntax
public import PlanText

/// Everything that was read from one file, right or wrong: the rules judge it.
public struct Plan: Sendable {
  /// The document that all of it was read from.
  public let markdown: Markdown
  /// The first level-1 heading, else the field `title` of front matter, else the file's name without extension.
  public let title: Located<String>
  /// The day the plan speaks from.
  public let asOf: Day
  /// Every field that was recognised, in file order; `confirmed` may repeat.
  public let fields: [Field]
  /// Those that only their author may see: they give the plan nothing.
  public let internalFields: [Field]
  /// Keys that nearly are those of known fields, in file order; the plan takes nothing from their values.
  public let fieldNearMisses: [FieldNearMiss]
  /// Values that their fields cannot take: dates behind others, and those about working time last.
  public let invalidFields: [InvalidField]
  /// The names of fields whose values are too long to be read.
  let oversizedFields: [Located<String>]
  /// The dates that fields give, in file order, for the rules about dates.
  public let fieldDates: [FieldDate]
  /// Who decides, in the order of the field; none where the plan names nobody, or a placeholder.
  public let decisionMakers: [DecisionMaker]
  /// Who confirmed the plan and when, in file order.
  public let confirmations: [Confirmation]
  /// What stands in a field `Confirmed` and is no confirmation, as `not yet`.
  let unconfirmed: [Located<String>]

  /// The field's date; nil where there is no such field.
  public let goLiveField: DateEntry?
  /// The date of the field `Target close`, if several the first with a date; nil where there is no such field.
  public let targetCloseField: DateEntry?
  /// The step named Go-live or Launch, or the only one whose title begins or ends so.
  public let goLiveStep: Int?
  /// Tells buyer from seller in what the author writes.
  let sides: SideWords
  /// Working time: common, of each side, of both.
  public let calendars: Calendars
  /// `Stage: draft`: missing owners and dates are notes.
  public let isDraft: Bool
  /// How the years of dates without one were found, as a sentence part: `from go-live (line 4)`.
  public let yearSource: String
  /// Whether the date that tells which years are meant has its own; else they hang on a weekday or the day of reading.
  public let areYearsSettled: Bool

  /// The tables that hold steps, in file order.
  public let tables: [PlanTable]
  /// The rows of those tables, internal ones too, in file order; no blank rows, fields, or rows that begin a phase.
  public let steps: [Step]
  /// The rows of all people tables, internal ones too, in file order.
  public let people: [Person]
  /// Those of fields and lists, then those of tables, each in file order; internal ones too.
  public let risks: [Risk]
  /// What success is for the plan as a whole, in file order: items of lists, or the text behind the field's name.
  public let criteria: [Criterion]
  /// What the page shows in its author's order: prose, and where tables and lists stood; no fields and no title.
  public let passages: [Passage]

  /// In file order; from the title, fields, rows of all tables, lists of risks or criteria, paragraphs and HTML.
  public let placeholders: [Placeholder]
  /// Raw HTML in prose and cells; comments and `<br>` are not counted.
  public let rawHTML: [Located<String>]
  /// Comments that ask for findings to be left out, in file order, whether they silence any or not.
  public let allowances: [Allowance]
  /// Code fences that hold a plan-like table.
  public let fencedTables: [SourceRange]
  /// Tables of any kind, for the rules about rows.
  public let allTables: [Table]
  /// Lines right under tables that are fields and no rows, counted from 0.
  public let fieldLines: Set<Int>
  /// Holiday files that fields name, relative to the plan.
  public let holidayFiles: [Located<String>]
  /// Holidays that name no day, in file order.
  let unclearHolidays: [Located<String>]
  /// Those that it was read with, by what the plan calls them.
  let holidayCalendars: [String: HolidayFile]

  /// The standing appointments of both sides, in file order.
  public let checkIns: [CheckIn]
  /// The field `Next check-in`, else a check-in that only names a day; nil where neither is filled in.
  public let nextCheckIn: NextCheckIn?
  /// What the machine knows of the zones that are named; nothing was asked while the plan was read.
  public internal(set) var timeZones = TimeZones.none

  /// The text that was read; every range counts in its bytes.
  public var source: SourceText { markdown.source }

  /// The tables of steps, people and risks, in file order.
  public var ownTables: [Table] { allTables.filter { TableKind($0, sides: sides).isOwn } }

  /// The days that count for the plan as a whole.
  public var workdays: Workdays { calendars.common }

  /// The first field of a key that has a value.
  public func field(_ key: FieldKey) -> Field? {
    fields.first { $0.key == key && !$0.text.isEmpty }
  }

  /// The value of a text field, unless it is a placeholder as a whole.
  public func text(_ key: FieldKey) -> String? {
    guard let field = field(key), !PlaceholderText.isWhole(field.text) else { return nil }
    return field.text
  }

  /// Agreed go-live: the field, else the go-live step's due date.
  public var goLive: Day? {
    if let goLiveField, goLiveField.reading != .none { return goLiveField.day }
    return goLiveStep.flatMap { steps[$0].dueDay }
  }

  /// Whether a field or a step's name says that there is one.
  package var hasGoLive: Bool { goLive != nil || goLiveStep != nil }

  /// Agreed close, from the field.
  public var targetClose: Day? { targetCloseField?.day }

  /// Whether all there was to do is done or cancelled.
  var isFinished: Bool { !steps.isEmpty && !steps.contains(where: \.isOpen) }

  /// Steps that may be shared.
  public var sharedSteps: [Step] { steps.filter { !$0.isInternal } }
}

/// A date that a field gives.
public struct FieldDate: Sendable {
  /// Which field it is: one that dates the plan, `nextCheckIn` or `confirmed`; some stand more than once.
  public let key: FieldKey
  /// The key as it was written.
  public let name: String
  /// What the field says; of a check-in or a confirmation only the part that is its date.
  public let entry: DateEntry

  /// What a field says, under the name that its author gave it.
  public init(key: FieldKey, name: String, entry: DateEntry) {
    self.key = key
    self.name = name
    self.entry = entry
  }
}
