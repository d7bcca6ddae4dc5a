public import PlanModel

/// The schedule of a plan as data for other programs; `schedule.schema.json` describes it.
public struct ScheduleJSON: Sendable {
  private let view: PlanView
  private let schedule: Schedule

  /// All of a plan, internal steps too.
  public init(_ checked: CheckedPlan) {
    view = PlanView(whole: checked)
    schedule = checked.schedule
  }

  /// The JSON text, UTF-8; the same plan gives the same bytes.
  public var bytes: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("version", 1)
      json.member("title", view.title)
      json.member("asOf", view.plan.asOf.iso)
      json.key("goLive")
      write(view.plan.hasGoLive ? schedule.goLive : nil, to: &json)
      json.key("targetClose")
      write(schedule.targetClose, to: &json)
      json.key("criticalPath")
      json.array(schedule.criticalPath) { json, step in json.value(view.plan.steps[step].id) }
      json.key("slipBudget")
      write(schedule.budget, to: &json)
      json.key("rescues")
      json.array(schedule.rescues) { json, rescue in
        json.array(rescue.changes) { json, change in write(change, to: &json) }
      }
      json.key("steps")
      json.array(view.steps) { json, step in write(step, schedule.steps[step.index], to: &json) }
    }
    json.end()
    return json.bytes
  }

  private func write(_ day: AgreedDay?, to json: inout JSONWriter) {
    json.object { json in
      json.member("agreed", day?.agreed?.iso)
      json.member("forecast", day?.forecast?.iso)
      json.member("slipDays", day?.slipDays)
    }
  }

  private func write(_ budget: SlipBudget?, to json: inout JSONWriter) {
    guard let budget else { return json.null() }
    json.object { json in
      json.member("days", budget.days)
      json.key("shares")
      json.array(budget.shares) { json, share in
        json.object { json in
          json.member("step", view.plan.steps[share.step].id)
          json.member("days", share.days)
        }
      }
    }
  }

  private func write(_ change: Rescue.Change, to json: inout JSONWriter) {
    let (step, days, day, other): (Int, Int?, Day?, Int?) =
      switch change {
      case .sooner(let step, let workdays, let by): (step, workdays, by, nil)
      case .duration(let step, _, let workdays, let by): (step, workdays, by, nil)
      case .parallel(let step, let other): (step, nil, nil, other)
      }
    json.object { json in
      json.member("step", view.plan.steps[step].id)
      json.member("soonerDays", days)
      json.member("finishBy", day?.iso)
      json.member("togetherWith", other.map { view.plan.steps[$0].id })
    }
  }

  private func write(_ step: Step, _ scheduled: ScheduledStep, to json: inout JSONWriter) {
    json.object { json in
      json.member("id", step.id)
      json.member("title", step.title)
      json.member("internal", step.isInternal)
      OwnersJSON(owners: step.owners).write(to: &json)
      json.member("due", step.dueDay?.iso)
      json.member("lengthDays", scheduled.length.days)
      json.member("lengthSource", scheduled.length.source.name)
      writeDays(scheduled, to: &json)
      json.member("health", scheduled.health.health.rawValue)
      json.member("healthReason", view.healthReason(of: step))
      json.member("healthFrom", scheduled.health.isAuthors ? "plan" : "schedule")
    }
  }

  private func writeDays(_ scheduled: ScheduledStep, to json: inout JSONWriter) {
    json.member("earliestStart", scheduled.earliest?.start.iso)
    json.member("earliestFinish", scheduled.earliest?.finish.iso)
    json.member("latestStart", scheduled.latest?.start.iso)
    json.member("latestFinish", scheduled.latest?.finish.iso)
    json.member("spareDays", scheduled.spareDays)
    json.member("critical", scheduled.isCritical)
    json.member("forecastStart", scheduled.forecast?.start.iso)
    json.member("forecastFinish", scheduled.forecast?.finish.iso)
  }
}

extension StepLength.Source {
  fileprivate var name: String {
    switch self {
    case .written: "written"
    case .dates: "dates"
    case .waits: "waits"
    case .none: "none"
    }
  }
}
