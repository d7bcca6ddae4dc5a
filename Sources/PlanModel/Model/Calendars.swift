/// The working time of a plan: common to all, of each side, and of both together.
public struct Calendars: Sendable, Hashable {
  /// What the fields without a side say; lags are counted on it.
  public let common: Workdays
  /// By fields as `Holidays (buyer)`, common holidays included; the common one where there are no such fields.
  public let buyer: Workdays
  /// By fields as `Holidays (seller)`, common holidays included; the common one where there are no such fields.
  public let seller: Workdays
  /// Days on which both sides work.
  public let joint: Workdays

  /// A holiday of the common calendar must be one of each side's too.
  public init(common: Workdays = .standard, buyer: Workdays? = nil, seller: Workdays? = nil) {
    self.common = common
    self.buyer = buyer ?? common
    self.seller = seller ?? common
    joint = buyer == nil && seller == nil ? common : self.buyer.intersection(self.seller)
  }

  /// The days on which a step is worked on: those of the sides that own it.
  public func workdays(of step: Step) -> Workdays {
    switch step.side {
    case .buyer: buyer
    case .seller: seller
    case .both: joint
    case .unknown: common
    }
  }
}
