/// When each step of a plan can, must and will be done.
public struct Schedule: Sendable {
  public let plan: Plan
  /// One for each step of the plan.
  public let steps: [ScheduledStep]
  /// The step that the schedule aims at: go-live.
  public let target: Int?
  /// The open steps that set the earliest go-live, in the order of the work.
  public let criticalPath: [Int]
  public let goLive: AgreedDay
  public let targetClose: AgreedDay
  /// The earliest days of all steps, cancelled ones too: of each the day that counts for what waits for it.
  package let standing: [Span?]
  private let network: Network
  private let days: AgreedDays

  /// Schedules a plan; where steps wait for one another, those waits are left out.
  init(_ plan: Plan) {
    let network = Network(plan)
    let earliest = EarliestPass(network).spans
    let forecast = ForecastPass(network).spans
    let target = Target(network, earliest)
    let aims = Aims(target, network, earliest)
    let path = target.map { CriticalPath(to: $0.step, network, earliest, aims.tightest) }
    let healths = HealthPass(network, forecast: forecast).healths
    self.plan = plan
    self.network = network
    standing = earliest
    self.target = target?.step
    criticalPath = path?.steps ?? []
    steps = plan.steps.indices.map { index in
      let isPlaced = network.states[index] != .cancelled
      return ScheduledStep(
        length: network.lengths[index], earliest: isPlaced ? earliest[index] : nil,
        latest: network.states[index] == .open ? aims.latest[index] : nil,
        forecast: isPlaced ? forecast[index] : nil, spareDays: aims.spareDays(of: index, network, earliest),
        isCritical: path?.isCritical[index] ?? false, health: healths[index])
    }
    days = AgreedDays(network, target)
    goLive = days.goLive(forecast)
    targetClose = days.targetClose(forecast)
  }

  /// Where each step can be expected if some end on other days than they were to.
  public func forecast(delaying finishes: [Int: Day]) -> [Span?] {
    ForecastPass(network, delays: finishes).spans.enumerated().map { index, span in
      network.states[index] == .cancelled ? nil : span
    }
  }

  /// Go-live as it would be with another forecast.
  public func goLive(_ forecast: [Span?]) -> AgreedDay {
    days.goLive(forecast)
  }

  /// The target close as it would be with another forecast.
  public func targetClose(_ forecast: [Span?]) -> AgreedDay {
    days.targetClose(forecast)
  }
}
