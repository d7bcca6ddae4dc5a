import PlanModel
import PlanSyntax

/// A step as data.
struct StepJSON {
  let step: Step
  let view: PlanView

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("id", step.id)
      json.member("title", step.title)
      json.member("phase", step.phase)
      json.member("line", step.line)
      OwnersJSON(owners: step.owners).write(to: &json)
      json.member("start", step.startDay?.iso)
      json.member("due", step.dueDay?.iso)
      json.member("doneOn", step.doneOn.day?.iso)
      json.member("durationDays", step.durationDays)
      json.member("status", step.status.status.rawValue)
      json.member("health", view.health(of: step)?.rawValue)
      json.member("healthReason", view.healthReason(of: step))
      writeDependencies(to: &json)
      writeSlips(to: &json)
      json.member("doneWhen", view.doneWhen(of: step)?.text)
      json.member("notes", view.notes(of: step)?.text)
      json.member("internal", step.isInternal)
      writeExtras(to: &json)
      writeSchedule(to: &json)
    }
  }

  private func writeDependencies(to json: inout JSONWriter) {
    json.key("dependsOn")
    json.array(view.dependencies(of: step)) { json, dependency in
      json.object { json in
        json.member("step", view.plan.steps[dependency.step].id)
        json.member("type", dependency.type.rawValue)
        json.member("lagDays", dependency.lag.days)
        json.member("lagUnit", dependency.lag.unit)
      }
    }
    json.key("conditions")
    json.array(step.conditions) { json, condition in json.value(condition) }
  }

  /// Cells of columns without a meaning of their own, private ones marked.
  private func writeExtras(to json: inout JSONWriter) {
    json.key("extras")
    json.array(view.extras(of: step)) { json, extra in
      json.object { json in
        json.member("column", extra.column.name)
        json.member("text", extra.cell.text)
        json.member("internal", extra.column.isInternal)
      }
    }
  }

  private func writeSlips(to json: inout JSONWriter) {
    json.key("slips")
    json.array(step.due.slips) { json, slip in
      json.object { json in
        json.member("from", slip.from.iso)
        json.member("to", slip.to.iso)
        json.member("reason", slip.reason)
      }
    }
  }

  private func writeSchedule(to json: inout JSONWriter) {
    let scheduled = view.scheduled(step)
    json.member("earliestFinish", scheduled?.earliest?.finish.iso)
    json.member("latestFinish", scheduled?.latest?.finish.iso)
    json.member("spareDays", scheduled?.spareDays)
    json.member("critical", scheduled?.isCritical)
    json.member("forecast", scheduled?.forecast?.finish.iso)
  }
}

extension Lag {
  fileprivate var unit: String {
    switch self {
    case .workingDays: "working"
    case .calendarDays: "calendar"
    }
  }
}
