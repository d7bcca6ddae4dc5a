import PlanText

/// A date that a field gives and a step of a certain title gives again.
struct AgreedDate {
  let key: FieldKey
  /// The titles in lower case.
  let titles: Set<String>

  /// What the step is called on whose day people begin to work with what was bought.
  static let goLiveTitles: Set = ["go-live", "go live", "launch"]

  /// What the step is called on whose day the contract is closed.
  static let closeTitles: Set = ["contract signed", "contract signature", "contract signatures", "signature"]

  /// The contradiction, where no step of such a title has the field's day.
  func findings(in plan: Plan) -> [Finding] {
    guard let field = plan.fieldDates.first(where: { $0.key == key }), let day = field.entry.day else { return [] }
    let longest = titles.lazy.map(\.utf8.count).max() ?? 0
    let steps = plan.steps.filter {
      $0.title.utf8.count <= longest && titles.contains($0.title.lowercased())
        && $0.dueDay != nil && $0.status.status != .cancelled
    }
    guard let step = steps.first, let due = step.dueDay, !steps.contains(where: { $0.dueDay == day }) else { return [] }
    let name = Wording.shown(field.name)
    return [
      Finding(
        at: step.due.range, "\(step.quoted) is due \(due.iso), but \(name) says \(day.iso)",
        help: "write \(day.iso) here, or “\(name): \(due.iso)”",
        notes: [Diagnostic.Note("\(name) is \(day.iso)", at: field.entry.range)],
        fixes: [step.due.replacement(by: day), field.entry.replacement(by: due)].compactMap { $0 },
        severity: step.due.isYearInferred || field.entry.isYearInferred ? .warning : nil)
    ]
  }
}
