import PlanModel
import PlanText

/// Rules as the documentation shows them.
enum RuleMarkdown {
  /// The page of all rules.
  static func all() -> String {
    let groups = Rules.groups.filter { !$0.rules.isEmpty }.map { group in
      "## \(group.title)\n\n" + group.rules.map(section).joined(separator: "\n")
    }
    return introduction + groups.joined(separator: "\n")
  }

  /// What one rule means, with its examples.
  static func section(_ rule: Rule) -> String {
    """
    ### \(rule.name)

    *\(rule.severity.rawValue)\(rule.isNoteInDraft ? "; a note where the plan says `Stage: draft`" : "")*

    \(rule.summary)
    \(rule.advice)

    Found at the `▶`:

    \(fenced(ExampleText.shown(rule.bad)))

    Better:

    \(fenced(rule.good))

    """
  }

  private static let introduction = """
    # Rules

    What `mutual check` looks for.

    An **error** means that the plan contradicts itself or cannot be understood: nothing is built from it. A **warning**
    means that it compiles, but will not hold people to anything; `--strict` lets it count as an error. A **note** is
    worth knowing.

    A comment silences a rule in a row, above a table for the table, and before the first heading or table for the file:
    `<!-- mutual: allow owner-not-a-person: the board decides together -->`. The reason is required.

    This page is written by `mutual explain --format markdown`.


    """

  /// A fence that is longer than any inside.
  private static func fenced(_ text: String) -> String {
    let fence = text.contains("````") ? "``````" : "````"
    return "\(fence)markdown\n\(text.hasSuffix("\n") ? text : text + "\n")\(fence)"
  }
}
