public import PlanText

/// One thing that `mutual check` looks for, with all its wording.
public struct Rule: Sendable {
  /// What is wrong, as `owner-missing`.
  public let name: String
  /// That of its findings, unless a finding brings its own or a draft makes it a note.
  public let severity: Severity
  /// Whether `Stage: draft` makes it a note.
  public let isNoteInDraft: Bool
  /// One sentence: what is wrong and why it matters.
  public let summary: String
  /// What to do about it, in a sentence or two.
  public let advice: String
  /// A plan in which the rule finds something; `▶` stands before the place, and is not part of the plan.
  public var bad: String { badPlan() }
  /// The same plan, mended.
  public var good: String { goodPlan() }
  // Some take longer to write than a plan takes to check, and a check shows none.
  private let badPlan: @Sendable () -> String
  private let goodPlan: @Sendable () -> String
  private let search: Search

  /// What a rule looks at.
  private enum Search {
    case plan(@Sendable (Plan) -> [Finding])
    case schedule(@Sendable (Schedule) -> [Finding])
  }

  /// A rule about what the plan says.
  init(
    _ name: String, _ severity: Severity, isNoteInDraft: Bool = false, summary: String, advice: String,
    bad: @autoclosure @escaping @Sendable () -> String, good: @autoclosure @escaping @Sendable () -> String,
    find: @escaping @Sendable (Plan) -> [Finding]
  ) {
    self.init(
      name, severity, isNoteInDraft: isNoteInDraft, summary: summary, advice: advice, bad: bad, good: good,
      search: .plan(find))
  }

  /// A rule about what follows from a plan without errors.
  init(
    _ name: String, _ severity: Severity, summary: String, advice: String,
    bad: @autoclosure @escaping @Sendable () -> String, good: @autoclosure @escaping @Sendable () -> String,
    findInSchedule: @escaping @Sendable (Schedule) -> [Finding]
  ) {
    self.init(
      name, severity, isNoteInDraft: false, summary: summary, advice: advice, bad: bad, good: good,
      search: .schedule(findInSchedule))
  }

  private init(
    _ name: String, _ severity: Severity, isNoteInDraft: Bool, summary: String, advice: String,
    bad: @escaping @Sendable () -> String, good: @escaping @Sendable () -> String, search: Search
  ) {
    self.name = name
    self.severity = severity
    self.isNoteInDraft = isNoteInDraft
    self.summary = summary
    self.advice = advice
    badPlan = bad
    goodPlan = good
    self.search = search
  }

  /// Whether it is asked only where nothing else is wrong.
  var needsSchedule: Bool {
    if case .schedule = search { true } else { false }
  }

  /// What the rule finds in a plan, with the severity it has there.
  func diagnostics(for plan: Plan) -> [Diagnostic] {
    guard case .plan(let find) = search else { return [] }
    return find(plan).map { diagnostic($0, in: plan) }
  }

  /// What the rule finds in a schedule.
  func diagnostics(for schedule: Schedule) -> [Diagnostic] {
    guard case .schedule(let find) = search else { return [] }
    return find(schedule).map { diagnostic($0, in: schedule.plan) }
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
