public import PlanSyntax
public import PlanText

/// The fields a plan knows; `FieldNames` has their names.
public enum FieldKey: String, Sendable, Hashable, CaseIterable {
  case title, goal, buyer, seller, goLive, targetClose, asOf, start, created, compellingEvent, decisionMaker, champion
  case confirmed, checkIn, nextCheckIn, timeZone, workingDays, holidays, dateOrder, risks, successCriteria
  case stage, uid, page
  /// That a step which most purchases need is not needed here.
  case security, legal, procurement, budget
}

/// A `Key: value` of the plan.
public struct Field: Sendable {
  public let key: FieldKey
  /// The key as it was written.
  public let name: String
  /// What brackets behind the key say, as in `Holidays (buyer)`.
  public let qualifier: String?
  public let nameRange: SourceRange
  public let value: Inlines
  /// The value as plain text, without white space at either end.
  public let text: String
  /// The value; empty where nothing stands behind the key.
  public let range: SourceRange
  /// Whether the value stands below the name; of holidays it is a list then, an item on each line.
  let isBelowName: Bool

  /// Brackets behind the key ask for it, as in `Champion (internal)`: in nothing shared.
  var isInternal: Bool { Visibility.isInternal(bracket: qualifier) }

  init(
    key: FieldKey, name: String, qualifier: String?, nameRange: SourceRange, value: Inlines, text: String,
    range: SourceRange, isBelowName: Bool = false
  ) {
    self.key = key
    self.name = name
    self.qualifier = qualifier
    self.nameRange = nameRange
    self.value = value
    self.text = text
    self.range = range
    self.isBelowName = isBelowName
  }
}

/// A `Key: value` whose key nearly is a known one.
public struct FieldNearMiss: Sendable, Hashable {
  public let name: String
  public let range: SourceRange
  /// The known name it resembles.
  public let suggestion: String

  public init(name: String, range: SourceRange, suggestion: String) {
    self.name = name
    self.range = range
    self.suggestion = suggestion
  }
}

/// A field whose value cannot be what the key needs.
public struct InvalidField: Sendable, Hashable {
  public let name: String
  public let text: String
  public let range: SourceRange
  /// What the key takes, as an instruction: `write DMY or MDY`.
  public let expected: String

  public init(name: String, text: String, range: SourceRange, expected: String) {
    self.name = name
    self.text = text
    self.range = range
    self.expected = expected
  }
}
