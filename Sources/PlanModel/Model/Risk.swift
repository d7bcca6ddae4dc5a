public import PlanText

/// Something that may go wrong, from a risk table or list.
public struct Risk: Sendable, Hashable {
  public let text: String
  public let owner: String?
  public let mitigation: String?
  public let isInternal: Bool
  public let range: SourceRange

  public init(text: String, owner: String?, mitigation: String?, isInternal: Bool, range: SourceRange) {
    self.text = text
    self.owner = owner
    self.mitigation = mitigation
    self.isInternal = isInternal
    self.range = range
  }
}
