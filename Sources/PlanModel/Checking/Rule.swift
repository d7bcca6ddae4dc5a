public import PlanText

/// One thing that `mutual check` looks for, with all its wording.
public struct Rule: Sendable {
  /// What is wrong, as `owner-missing`.
  public let name: String
  public let severity: Severity
  /// Whether `Stage: draft` makes it a note.
  public let isNoteInDraft: Bool
  /// One sentence: what is wrong and why it matters.
  public let summary: String
  /// What to do about it, in a sentence or two.
  public let advice: String
  /// A plan in which the rule finds something; `▶` stands before the place, and is not part of the plan.
  public let bad: String
  /// The same plan, mended.
  public let good: String
  let find: @Sendable (Plan) -> [Finding]

  init(
    _ name: String, _ severity: Severity, isNoteInDraft: Bool = false, summary: String, advice: String, bad: String,
    good: String, find: @escaping @Sendable (Plan) -> [Finding]
  ) {
    self.name = name
    self.severity = severity
    self.isNoteInDraft = isNoteInDraft
    self.summary = summary
    self.advice = advice
    self.bad = bad
    self.good = good
    self.find = find
  }

  /// What the rule finds in a plan, with the severity it has there.
  func diagnostics(for plan: Plan) -> [Diagnostic] {
    find(plan).map { diagnostic($0, in: plan) }
  }

  func diagnostic(_ finding: Finding, in plan: Plan) -> Diagnostic {
    let severity = isNoteInDraft && plan.isDraft ? Severity.note : finding.severity ?? severity
    return Diagnostic(
      rule: name, severity: severity, range: finding.range, message: finding.message, help: finding.help,
      notes: finding.notes, fixes: finding.fixes)
  }
}

/// What a rule found: a place, the fact in the author's words, and what to write instead.
struct Finding {
  let range: SourceRange
  let message: String
  let help: String?
  let notes: [Diagnostic.Note]
  let fixes: [Fix]
  /// Where it differs from the rule's.
  let severity: Severity?

  init(
    at range: SourceRange, _ message: String, help: String? = nil, notes: [Diagnostic.Note] = [], fixes: [Fix] = [],
    severity: Severity? = nil
  ) {
    self.range = range
    self.message = message
    self.help = help
    self.notes = notes
    self.fixes = fixes
    self.severity = severity
  }
}
