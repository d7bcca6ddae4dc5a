import PlanModel

/// What the summary opens with: goal and why, the days that count and how they stand, how far the plan is.
struct SummaryOpening: Equatable, Sendable {
  /// The two companies, buyer first.
  let companies: String
  let title: String
  let asOf: String
  /// What it holds that the other side must not see; nil for what both sides may see.
  let secrecy: String?
  /// Which part of the plan it is about.
  let scope: String?
  let goal: String?
  let reason: String?
  let goLive: SummaryMilestone?
  let close: SummaryMilestone?
  let done: Int
  /// Steps that still count.
  let all: Int
  let decisionMaker: String?
  /// The forecast of go-live and of the close, a sentence each.
  let forecasts: [String]
  /// Titles with arrows between; nil where no step is critical.
  let criticalPath: String?

  /// As far as it fits on a sheet; where there is little room, goal and path give way first.
  init(_ view: PlanView, on sheet: SummarySheet) {
    let plan = view.plan
    let schedule = view.schedule
    let companies = [FieldKey.buyer, .seller].compactMap(plan.text)
    self.companies = sheet.cut(
      companies.isEmpty ? "Mutual action plan" : companies.joined(separator: " × "), .companies)
    title = sheet.cut(view.title, .title)
    asOf = "As of \(plan.asOf.spoken)"
    let edition = Edition(view: view)
    secrecy = edition.secrecy
    scope = edition.scope
    goal = plan.field(.goal).map { sheet.cut($0.text, .goal) }
    reason = plan.field(.compellingEvent).map { sheet.cut($0.text, .reason) }
    goLive = SummaryMilestone(
      "Go-live", agreed: plan.goLive, field: plan.goLiveField, scheduled: plan.hasGoLive ? schedule?.goLive : nil,
      in: view)
    close = SummaryMilestone(
      "Close", agreed: plan.targetClose, field: plan.targetCloseField,
      scheduled: plan.targetClose == nil ? nil : schedule?.targetClose, in: view)
    (done, all) = (view.doneCount, view.stepCount)
    decisionMaker = Self.decisionMaker(of: plan).map { sheet.cut($0, .fact) }
    forecasts = ForecastPhrases(view: view).all.map { sheet.cut($0, .sentence) }
    criticalPath = CriticalPathLine(view).text(on: sheet)
  }

  /// As `1 of 12 steps done`; nil where no step counts.
  var progress: String? { all > 0 ? "\(done) of \(Wording.count(all, "step")) done" : nil }

  /// As written, with the name where only a role or a first name was, and when that person confirmed.
  private static func decisionMaker(of plan: Plan) -> String? {
    guard let field = plan.field(.decisionMaker) else { return nil }
    let name = plan.decisionMaker.map(\.name).flatMap { field.text.lowercased().contains($0.lowercased()) ? nil : $0 }
    let day = plan.decisionMakerConfirmation?.day.day
    return [field.text, name, day.map { "confirmed \($0.spoken)" }].compactMap(\.self).joined(separator: ", ")
  }
}
