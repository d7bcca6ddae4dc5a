public import PlanModel
import PlanText

/// A plan as data for other programs; `plan.schema.json` describes it.
public struct PlanJSON: Sendable {
  private let view: PlanView
  private let source: SourceText
  private let diagnostics: [Diagnostic]

  /// Everything that was read, internal rows marked, with what was found.
  public init(_ compilation: Compilation) {
    view = PlanView(whole: compilation)
    source = compilation.plan.source
    diagnostics = FindingLimit.apply(to: compilation.diagnostics)
  }

  /// What a view shows, and no finding.
  init(_ view: PlanView) {
    self.view = view
    source = view.plan.source
    diagnostics = []
  }

  /// The JSON text, UTF-8; the same plan gives the same bytes.
  public var bytes: [UInt8] {
    var json = JSONWriter(capacity: 4_096 + view.steps.count * 1_500)
    json.object { json in
      writeHead(to: &json)
      writePeople(to: &json)
      json.key("steps")
      json.array(view.steps) { json, step in StepJSON(step: step, view: view).write(to: &json) }
      json.key("criticalPath")
      json.array(criticalPath) { json, step in json.value(step.id) }
      writeCheckIns(to: &json)
      writeRisks(to: &json)
      json.key("diagnostics")
      json.array(diagnostics) { json, diagnostic in
        DiagnosticJSON(diagnostic: diagnostic, source: source).write(to: &json)
      }
    }
    json.end()
    return json.bytes
  }

  /// The steps of the critical path that are seen.
  private var criticalPath: [Step] {
    (view.schedule?.criticalPath ?? []).map { view.plan.steps[$0] }.filter(view.isShown)
  }

  private func writeHead(to json: inout JSONWriter) {
    let plan = view.plan
    json.member("version", 1)
    json.member("title", plan.title.value)
    json.member("asOf", plan.asOf.iso)
    json.member("goal", plan.text(.goal))
    json.member("buyer", plan.text(.buyer))
    json.member("seller", plan.text(.seller))
    json.member("goLive", plan.goLive?.iso)
    json.member("targetClose", plan.targetClose?.iso)
    writeForecast(to: &json)
    writeDecisionMaker(to: &json)
  }

  private func writeForecast(to json: inout JSONWriter) {
    let goLive = view.plan.hasGoLive ? view.schedule?.goLive : nil
    json.key("forecast")
    json.object { json in
      json.member("goLive", goLive?.forecast?.iso)
      json.member("targetClose", view.schedule?.targetClose.forecast?.iso)
      json.member("slipDays", goLive?.slipDays)
    }
  }

  private func writeDecisionMaker(to json: inout JSONWriter) {
    json.key("decisionMaker")
    guard let decisionMaker = view.plan.decisionMaker else { return json.null() }
    json.object { json in
      json.member("name", decisionMaker.name)
      json.member("confirmedOn", view.plan.decisionMakerConfirmation?.day.day?.iso)
    }
  }

  private func writePeople(to json: inout JSONWriter) {
    json.key("people")
    json.array(view.people) { json, person in
      json.object { json in
        json.member("name", person.name)
        json.member("side", person.side.rawValue)
        json.member("role", person.role)
        json.member("email", person.email)
        json.member("internal", person.isInternal)
      }
    }
  }

  private func writeCheckIns(to json: inout JSONWriter) {
    json.key("checkIns")
    json.object { json in
      json.member("next", view.plan.text(.nextCheckIn))
      json.member("rule", view.plan.text(.checkIn))
    }
  }

  private func writeRisks(to json: inout JSONWriter) {
    json.key("risks")
    json.array(view.risks) { json, risk in
      json.object { json in
        json.member("text", risk.text)
        json.member("owner", risk.owner)
        json.member("mitigation", risk.mitigation)
        json.member("internal", risk.isInternal)
      }
    }
  }
}
