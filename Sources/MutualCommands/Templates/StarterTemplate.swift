import ArgumentParser
import PlanModel

/// The plans there are to begin with.
enum StarterTemplate: String, CaseIterable {
  case short, standard, enterprise, poc, renewal

  /// The Markdown of it.
  var contents: PlanTemplate {
    switch self {
    case .short: PlanTemplate(PackageResources.short_md)
    case .standard: PlanTemplate(PackageResources.standard_md)
    case .enterprise: PlanTemplate(PackageResources.enterprise_md)
    case .poc: PlanTemplate(PackageResources.poc_md)
    case .renewal: PlanTemplate(PackageResources.renewal_md)
    }
  }

  /// The first go-live for which every step can begin today or later.
  func earliestGoLive(from today: Day) -> Day {
    let nobody = Party(company: "", members: [])
    let begin = Workdays.standard.onOrAfter(today)
    // Any day tells how many workdays lie before it.
    let plan = contents.plan(of: nobody, and: nobody, goLive: begin.adding(days: 700), today: begin, identifier: "")
    return Workdays.standard.adding(plan.workdaysBeforeGoLive, to: begin)
  }

  static let names = allCases.map(\.rawValue).joined(separator: ", ")

  /// Reads an argument.
  static func argument(_ text: String) throws -> StarterTemplate {
    if let template = StarterTemplate(rawValue: text) { return template }
    let near = Suggestion.nearest(to: text, among: allCases.map(\.rawValue))
    throw ValidationError(
      "there is no template “\(text)”; " + (near.map { "did you mean \($0)?" } ?? "there are \(names)"))
  }
}
