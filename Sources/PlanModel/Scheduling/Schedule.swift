/// When each step of a plan can, must and will be done.
public final class Schedule: Sendable {
  /// All of it, also where the schedule leaves internal steps out.
  public let plan: Plan
  /// One for each step of the plan.
  public let steps: [ScheduledStep]
  /// The step that the schedule aims at: go-live.
  public let target: Int?
  /// The open steps that set the earliest go-live, in the order of the work.
  public let criticalPath: [Int]
  /// Go-live by its field, else by the step aimed at, and when it can be expected.
  public let goLive: AgreedDay
  /// The close that the field `Target close` dates, and when it can be expected; its days are nil without such a date.
  public let targetClose: AgreedDay
  /// The earliest days of all steps, cancelled ones too: of each the day that counts for what waits for it.
  package let standing: [Span?]
  /// Where each step is expected, cancelled ones too.
  let expected: [Span?]
  let network: Network
  private let days: AgreedDays
  /// The day that the schedule aims at.
  let aim: Day?

  /// Schedules a plan, with its internal steps or as if those were cancelled that no shared one waits for; where steps
  /// wait for one another, those waits are left out.
  init(_ plan: Plan, includingInternal: Bool = true) {
    let network = Network(plan, includingInternal: includingInternal)
    let earliest = EarliestPass(network).spans
    let forecast = ForecastPass(network).spans
    let target = Target(network, earliest)
    let aims = Aims(target, network, earliest)
    let path = target.map { CriticalPath(to: $0.step, network, earliest, aims.tightest) }
    let healths = HealthPass(network, forecast: forecast).healths
    self.plan = plan
    self.network = network
    standing = earliest
    expected = forecast
    self.target = target?.step
    criticalPath = path?.steps ?? []
    steps = plan.steps.indices.map { index in
      let isPlaced = network.states[index] != .cancelled
      return ScheduledStep(
        length: network.lengths[index], earliest: isPlaced ? earliest[index] : nil,
        latest: network.states[index] == .open ? aims.latest[index] : nil,
        forecast: isPlaced ? forecast[index] : nil, spareDays: aims.spareDays(of: index, network, earliest),
        spareDaysLeft: aims.spareDays(of: index, network, forecast),
        isCritical: path?.isCritical[index] ?? false, health: healths[index])
    }
    aim = aims.aim
    days = AgreedDays(network, target)
    goLive = days.goLive(forecast)
    targetClose = days.targetClose(forecast)
  }

  /// Where each step can be expected if some end on other days than they were to.
  public func forecast(delaying finishes: [Int: Day]) -> [Span?] {
    ForecastPass(network, Changes(delays: finishes)).spans.enumerated().map { index, span in
      network.states[index] == .cancelled ? nil : span
    }
  }

  /// Go-live as it would be with another forecast.
  public func goLive(_ forecast: [Span?]) -> AgreedDay { days.goLive(forecast) }

  /// The target close as it would be with another forecast.
  public func targetClose(_ forecast: [Span?]) -> AgreedDay { days.targetClose(forecast) }

  /// How many working days can be lost before go-live moves, and where they lie; nil where there is no date to keep.
  public var budget: SlipBudget? {
    guard let target = days.target, let aim, network.states[target.step] == .open else { return nil }
    return SlipBudget(network, target, aim: aim)
  }

  /// The smallest sets of changes that save go-live, the best first; none where it is not late.
  public var rescues: [Rescue] {
    guard let target = days.target, let aim, network.states[target.step] == .open else { return [] }
    return RescueSearch(network, target, aim: aim, expected).rescues()
  }

  /// Whether the step aimed at is expected later than agreed.
  public var isLate: Bool {
    guard let target, let aim, let finish = steps[target].forecast?.finish else { return false }
    return steps[target].latest != nil && finish > aim
  }
}
