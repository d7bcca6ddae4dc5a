import PlanSyntax
public import PlanText

/// One plan as it stands: what was read, what was found, and, if nothing is wrong, the checked plan.
public struct Compilation: Sendable {
  /// As it was read, errors and all, with the rules of time zones that were handed in.
  public let plan: Plan
  /// In order, allowances applied.
  public let diagnostics: [Diagnostic]
  /// The plan that artifacts are made from; nil where there are errors.
  public let checked: CheckedPlan?
  /// Its schedule; there is one too where steps are due before what they wait for, and nothing else is wrong.
  public let schedule: Schedule?

  /// Reads and checks a source text; `holidays` are the holiday files that a first reading named.
  public init(_ source: SourceText, asOf: AsOf, holidays: [String: HolidayFile] = [:]) {
    self.init(Plan(source, asOf: asOf, holidays: holidays))
  }

  /// Checks a plan that was read, with what the machine knows of the time zones that it names; rules need nothing of
  /// one another, so that workers can divide them.
  public init(_ read: Plan, timeZones: TimeZones = .none, workers: any Workers = SingleWorker()) {
    var plan = read
    plan.timeZones = timeZones
    self.plan = plan
    let checker = Checker(plan, workers)
    diagnostics = checker.diagnostics
    schedule = checker.schedule
    checked = CheckedPlan(schedule, diagnostics)
  }

  /// The same plan with another text, as of the same day, with the same holiday files and time zones.
  public func recompiled(_ bytes: [UInt8]) -> Compilation { recompiled(bytes, asOf: .given(plan.asOf)) }

  /// The same, judged from a day that the text may set otherwise.
  public func recompiled(_ bytes: [UInt8], asOf: AsOf) -> Compilation {
    Compilation(plan.reread(bytes, asOf: asOf), timeZones: plan.timeZones)
  }

  /// Number of findings of a severity.
  public func count(_ severity: Severity) -> Int {
    diagnostics.count { $0.severity == severity }
  }
}

extension Plan {
  /// What another text says under the same name, as of the same day, with the same holiday files.
  public func reread(_ bytes: [UInt8]) -> Plan { reread(bytes, asOf: .given(asOf)) }

  fileprivate func reread(_ bytes: [UInt8], asOf: AsOf) -> Plan {
    Plan(SourceText(name: source.name, bytes: bytes), asOf: asOf, holidays: holidayCalendars)
  }
}
