import PlanModel
import PlanText

/// The UUID that a plan keeps however its steps change.
enum PlanIdentity {
  /// The field `UID`, else one that follows from title, companies and file name.
  static func uuid(of plan: Plan) -> UUIDv5 {
    if let written = plan.field(.uid).flatMap({ UUIDv5($0.text) }) { return written }
    let names = [plan.title.value, plan.text(.buyer) ?? "", plan.text(.seller) ?? "", fileName(of: plan)]
    return UUIDv5(names.joined(separator: "\n"), in: .objects)
  }

  /// The last part of the source's path: the folder is no part of a plan.
  private static func fileName(of plan: Plan) -> String {
    plan.source.name.split(separator: "/").last.map(String.init) ?? ""
  }
}
