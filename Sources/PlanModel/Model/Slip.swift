/// A date that was moved: the old one struck through, the new one behind it.
public struct Slip: Hashable, Sendable {
  public let from: Day
  public let to: Day
  public let reason: String?

  public init(from: Day, to: Day, reason: String?) {
    self.from = from
    self.to = to
    self.reason = reason
  }
}
