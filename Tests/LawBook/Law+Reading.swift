import PlanModel
import PlanSyntax
import PlanText

extension Law {
  /// Any bytes are a plan, whose parts lie inside of them.
  public static let reading = Law(name: "reading") { bytes in
    let plan = Plan(SourceText(name: "law.md", bytes: bytes), asOf: .otherwise(asOf))
    let borders = Borders(bytes)
    return borders.breaches(of: plan.steps.flatMap(places), in: "step")
      + borders.breaches(of: plan.fields.flatMap { [$0.nameRange, $0.range] }, in: "field")
      + borders.breaches(
        of: plan.placeholders.map(\.range) + plan.rawHTML.map(\.range) + plan.allowances.map(\.range), in: "mark")
      + borders.breaches(of: plan.people.map(\.range) + plan.tables.map(\.range) + plan.fencedTables, in: "table")
      + identities(of: plan)
  }

  /// The day from which inputs speak.
  static let asOf = Day(iso: "2026-06-15") ?? .first

  private static func places(of step: Step) -> [SourceRange] {
    [step.row.range, step.titleCell.range, step.start.range, step.due.range, step.doneOn.range, step.status.range]
      + step.ownerCells.map(\.range) + step.owners.map(\.range) + step.unresolved.map(\.range)
      + step.dependencies.map(\.range)
      + [step.start, step.due, step.doneOn].flatMap { $0.pinning + $0.isoEdits }.map(\.range)
  }

  private static func identities(of plan: Plan) -> [String] {
    let ids = Set(plan.steps.map(\.id))
    let edges = plan.steps.flatMap(\.dependencies).filter { !plan.steps.indices.contains($0.step) }
    return (ids.count == plan.steps.count ? [] : ["two steps have one id"]) + edges.map { "no step \($0.step)" }
      + plan.tables.map(\.steps).filter { $0.upperBound > plan.steps.count }.map { "no steps \($0)" }
  }
}
