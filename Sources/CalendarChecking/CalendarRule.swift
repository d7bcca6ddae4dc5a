import CalendarSyntax
public import PlanText

/// One thing that `mutual lint-ics` looks for, with all its wording.
public struct CalendarRule: Sendable {
  /// What is wrong, as `line-too-long`.
  public let name: String
  /// What each of its findings weighs.
  public let severity: Severity
  /// Where it is written, as `RFC 5545, section 3.1`.
  public let source: String
  /// One sentence: what is wrong and why it matters.
  public let summary: String
  /// What to do about it, in a sentence.
  public let advice: String
  /// Most findings of a rule on one line: to say where a finding stands takes a look along its line.
  static let limit = 10
  private let find: @Sendable (CalendarFacts) -> [CalendarFinding]

  /// A rule about the file as a whole.
  init(
    _ name: String, _ severity: Severity, source: String, summary: String, advice: String,
    find: @escaping @Sendable (CalendarFacts) -> [CalendarFinding]
  ) {
    self.name = name
    self.severity = severity
    self.source = source
    self.summary = summary
    self.advice = advice
    self.find = find
  }

  /// A rule about each line for itself, wherever it stands.
  init(
    _ name: String, _ severity: Severity, source: String, summary: String, advice: String,
    eachLine find: @escaping @Sendable (CalendarFacts, ContentLine) -> [CalendarFinding]
  ) {
    self.init(name, severity, source: source, summary: summary, advice: advice) { facts in
      facts.document.lines.flatMap { find(facts, $0).prefix(Self.limit) }
    }
  }

  /// A rule about each component.
  init(
    _ name: String, _ severity: Severity, source: String, summary: String, advice: String,
    eachComponent find: @escaping @Sendable (CalendarFacts, ComponentFacts) -> [CalendarFinding]
  ) {
    self.init(name, severity, source: source, summary: summary, advice: advice) { facts in
      facts.components.flatMap { find(facts, $0) }
    }
  }

  /// A rule about each property of each component.
  init(
    _ name: String, _ severity: Severity, source: String, summary: String, advice: String,
    eachProperty find: @escaping @Sendable (CalendarFacts, PropertyFacts) -> [CalendarFinding]
  ) {
    self.init(name, severity, source: source, summary: summary, advice: advice) { facts in
      facts.components.flatMap { $0.properties.flatMap { find(facts, $0).prefix(Self.limit) } }
    }
  }

  func diagnostics(for facts: CalendarFacts) -> [Diagnostic] {
    find(facts).map { finding in
      Diagnostic(
        rule: name, severity: severity, range: finding.range, message: finding.message, help: finding.help,
        notes: finding.notes)
    }
  }
}

/// What a rule found: a place, the fact in the file's words, and what to write instead.
struct CalendarFinding {
  let range: SourceRange
  let message: String
  let help: String?
  let notes: [Diagnostic.Note]

  init(at range: SourceRange, _ message: String, help: String? = nil, notes: [Diagnostic.Note] = []) {
    self.range = range
    self.message = message
    self.help = help
    self.notes = notes
  }
}
