public import PlanSyntax
public import PlanText

/// The fields a plan knows; `FieldNames` has their names.
public enum FieldKey: String, Sendable, Hashable, CaseIterable {
  case title, goal, buyer, seller, goLive, targetClose, asOf, start, created, compellingEvent, decisionMaker, champion
  case confirmed, checkIn, nextCheckIn, timeZone, workingDays, holidays, dateOrder, risks, successCriteria
  case stage, uid, page
  /// That a step which most purchases need is not needed here.
  case security, legal, procurement, budget

  /// Whether it says how the plan is to be read or made, and is no word to anybody.
  var isSetting: Bool {
    switch self {
    case .asOf, .start, .created, .timeZone, .workingDays, .holidays, .dateOrder, .stage, .uid, .page: true
    case .security, .legal, .procurement, .budget: true
    default: false
    }
  }

  /// Whether what it holds are items, each told by itself.
  public var isList: Bool { self == .risks || self == .successCriteria }
}

/// A `Key: value` of the plan.
public struct Field: Sendable {
  /// Which field it is, by whichever of its names the author calls it.
  public let key: FieldKey
  /// The key as it was written.
  public let name: String
  /// What brackets behind the key say, as in `Holidays (buyer)`.
  public let qualifier: String?
  /// Where the name stands in the source, brackets included; its whole line where that cannot be told.
  /// Empty, where the value begins, if the value stands below the name.
  public let nameRange: SourceRange
  /// The value with its styles; that of a list is plain text, and front matter has no style but `~~`.
  public let value: Inlines
  /// The value as plain text, without white space at either end.
  public let text: String
  /// The value; empty where nothing stands behind the key.
  public let range: SourceRange
  /// Whether the value stands below the name; of holidays it is a list then, an item on each line.
  let isBelowName: Bool

  /// Brackets behind the key ask for it, as in `Champion (internal)`, a heading above, or the value itself where it is
  /// a text of its author's: in nothing shared.
  public let isInternal: Bool
  /// Whether the plan is read as if it were not there: what only a heading keeps still sets how the plan is read.
  var givesNothing: Bool { isInternal && (Visibility.isInternal(bracket: qualifier) || !key.isSetting) }

  init(
    key: FieldKey, name: String, qualifier: String?, nameRange: SourceRange, value: Inlines, text: String,
    range: SourceRange, isBelowName: Bool = false, isInternal: Bool = false
  ) {
    self.key = key
    self.name = name
    self.qualifier = qualifier
    self.nameRange = nameRange
    self.value = value
    self.text = text
    self.range = range
    self.isBelowName = isBelowName
    self.isInternal =
      isInternal || Visibility.isInternal(bracket: qualifier)
      || FieldNames.remarks.contains(key) && Visibility.isInternal(item: text)
  }
}

/// A `Key: value` whose key nearly is a known one.
public struct FieldNearMiss: Sendable, Hashable {
  /// The key as it was written, without brackets behind it.
  public let name: String
  /// Where the name stands in the source, brackets included; its whole line where that cannot be told.
  public let range: SourceRange
  /// The known name it resembles.
  public let suggestion: String

  /// A key, where it stands, and the known name that was probably meant.
  public init(name: String, range: SourceRange, suggestion: String) {
    self.name = name
    self.range = range
    self.suggestion = suggestion
  }
}

/// A field whose value cannot be what the key needs.
public struct InvalidField: Sendable, Hashable {
  /// The key as it was written; of working days and holidays with its brackets, as `Holidays (buyer)`.
  public let name: String
  /// The value as it was written, without markup; of several holidays the one that is not read.
  public let text: String
  /// Where that text stands in the source; the whole value where that cannot be told.
  public let range: SourceRange
  /// What the key takes, as an instruction: `write DMY or MDY`.
  public let expected: String

  /// A value that is not read, with an instruction for what to write instead.
  public init(name: String, text: String, range: SourceRange, expected: String) {
    self.name = name
    self.text = text
    self.range = range
    self.expected = expected
  }
}
