import PlanModel
import PlanSyntax

/// How a terminal calls a step and those who own it.
enum StepText {
  /// The id as the plan gives it; empty where it only follows from the title.
  static func id(_ step: Step) -> String {
    step.writtenId.map { $0.isEmpty ? "" : step.id } ?? ""
  }

  /// The title, else the line; what only the plan's author may see is marked.
  static func title(_ step: Step) -> String {
    (step.title.isEmpty ? "(line \(step.line))" : step.title) + (step.isInternal ? " (internal)" : "")
  }

  /// As `Dana Wu (Buyer), Jon Smith (Seller)`.
  static func owners(_ step: Step) -> String {
    step.owners.isEmpty ? "nobody" : step.owners.map(owner).joined(separator: ", ")
  }

  private static func owner(_ owner: Owner) -> String {
    owner.side.label.isEmpty || owner.name == owner.side.label ? owner.name : "\(owner.name) (\(owner.side.label))"
  }
}
