public import PlanText

/// Something that may go wrong, from a risk table or list.
public struct Risk: Sendable, Hashable {
  /// As it was written, without markup; the paragraphs of a list item in one text.
  public let text: String
  /// As its cell has it, not looked up in the people table; nil in a list, or where the cell says nothing.
  public let owner: String?
  /// What is done about it, from a column as Mitigation or Response; nil in a list, or where the cell says nothing.
  public let mitigation: String?
  /// Its visibility cell, the name of its list or its own words ask for it: in nothing shared.
  public let isInternal: Bool
  /// Where it stands in the source: a cell, the beginning of a list item, or a field's value.
  public let range: SourceRange

  /// A row of a risk table, or an item of a list, which has neither owner nor mitigation.
  public init(text: String, owner: String?, mitigation: String?, isInternal: Bool, range: SourceRange) {
    self.text = text
    self.owner = owner
    self.mitigation = mitigation
    self.isInternal = isInternal
    self.range = range
  }
}
