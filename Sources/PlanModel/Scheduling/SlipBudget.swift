/// How many working days can be lost before go-live moves, and where they lie.
public struct SlipBudget: Sendable {
  /// Days that lie in one step: it has so many more than its work needs.
  public struct Share: Hashable, Sendable {
    /// Index of the step, in the plan's steps; it is open.
    public let step: Int
    /// Working days of the step's own calendar, 1 and up.
    public let days: Int
  }

  /// Working days, 0 where every one counts, or go-live is lost already.
  public let days: Int
  /// The largest first, those of equal size in the order of the work; together all the days, each counted on the days
  /// of the step it lies in.
  public let shares: [Share]

  /// Looks at the chain that is tightest if everybody works as early as the steps before allow, from the as-of date on.
  ///
  /// Nil where nothing is known of the step aimed at.
  init?(_ network: Network, _ target: Target, aim: Day) {
    var changes = Changes()
    changes.keepsDates = false
    let spans = ForecastPass(network, changes).spans
    guard let end = spans[target.step]?.finish else { return nil }
    let most = max(network.common.count(from: end, to: aim), 0)
    let chain = DriverChain(to: target.step, in: spans, network).steps
    shares = most > 0 ? Self.shares(of: most, along: chain, aim: aim, spans, network) : []
    days = shares.reduce(0) { $0 + $1.days }
  }

  /// Each step's days between the end that its work needs, the one before ending as agreed, and its own agreed end.
  private static func shares(of days: Int, along chain: [Int], aim: Day, _ spans: [Span?], _ network: Network)
    -> [Share]
  {
    var agreed = spans
    var reserve: [Share] = []
    for (place, index) in chain.enumerated() {
      let step = network.steps[index]
      let placement = network.placement(of: index, network.lengths[index], due: nil)
      let bounds = network.bounds(of: step, agreed)
      let own = place == 0 ? spans[index] : placement.span(bounds, notBefore: step.startDay)
      guard let own else { continue }
      let end = place == chain.count - 1 ? aim : max(step.dueDay ?? own.finish, spans[index]?.finish ?? own.finish)
      agreed[index] = Span(own.start, end)
      add(Share(step: index, days: network.workdays[index].count(from: own.finish, to: end)), to: &reserve)
    }
    return cut(reserve, to: days).sorted { $0.days > $1.days }
  }

  /// A step whose work needs more than its dates leave takes from those before it.
  private static func add(_ share: Share, to reserve: inout [Share]) {
    guard share.days < 0 else {
      if share.days > 0 { reserve.append(share) }
      return
    }
    var lacking = -share.days
    while lacking > 0, let last = reserve.popLast() {
      if last.days > lacking { reserve.append(Share(step: last.step, days: last.days - lacking)) }
      lacking -= min(last.days, lacking)
    }
  }

  /// As many days as there are: calendars of two sides can make the sum of the parts larger.
  private static func cut(_ shares: [Share], to days: Int) -> [Share] {
    var left = days
    return shares.compactMap { share in
      let taken = min(share.days, left)
      left -= taken
      return taken > 0 ? Share(step: share.step, days: taken) : nil
    }
  }
}
