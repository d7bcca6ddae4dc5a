public import PlanModel

/// The files that a plan is made into.
public enum Artifacts {
  /// What a file is for; the names are those of `--only`.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The page.
    case html
    /// One printed page.
    case summary
    /// The calendar.
    case ics
    /// The shared part of the plan as data.
    case json
  }

  /// Makes the files of some kinds, in a fixed order; a plan without a date has no calendar.
  ///
  /// `revision` is when the plan was last changed, in seconds since 1970-01-01 UTC.
  public static func make(_ kinds: [Kind], of plan: CheckedPlan, revision: Int) -> [Artifact] {
    Kind.allCases.filter(kinds.contains).compactMap { make($0, of: plan, revision: revision) }
  }

  private static func make(_ kind: Kind, of plan: CheckedPlan, revision: Int) -> Artifact? {
    switch kind {
    case .html:
      Artifact(suffix: ".html", mediaType: "text/html; charset=utf-8", bytes: Page(plan).bytes)
    case .summary:
      Artifact(suffix: ".summary.html", mediaType: "text/html; charset=utf-8", bytes: Summary(plan).bytes)
    case .ics:
      Calendar(plan, revision: revision).map {
        Artifact(suffix: ".ics", mediaType: "text/calendar; charset=utf-8", bytes: $0.bytes)
      }
    case .json:
      Artifact(suffix: ".json", mediaType: "application/json", bytes: PlanJSON(shared: plan).bytes)
    }
  }
}
