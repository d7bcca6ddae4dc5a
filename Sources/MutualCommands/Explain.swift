import ArgumentParser
import CalendarChecking
import PlanModel
import PlanRendering
import PlanText

/// `mutual explain`: what a rule means, with a bad and a good example.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", _superCommandName: "mutual",
    abstract: "Say what a rule means; with no name, list all rules.",
    discussion: """
      For example:
        mutual explain
        mutual explain owner-not-a-person
        mutual explain --calendars
      """)

  /// How rules are written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, markdown
  }

  @Argument(help: "The name of a rule, as findings show it in brackets.")
  var rule: String?

  @Flag(help: "List what mutual lint-ics looks for in calendars.")
  var calendars = false

  @Option(help: "text, or markdown as in the documentation.")
  var format = Format.text

  func run() throws {
    try Console.write(try page)
  }

  private var page: String {
    get throws {
      if let rule = rule.flatMap(CalendarRules.named) {
        return format == .text ? CalendarRuleText.page(rule) : CalendarRuleMarkdown.section(rule)
      }
      if calendars, rule == nil { return format == .text ? CalendarRuleText.list() : CalendarRuleMarkdown.all() }
      let named = try named
      switch format {
      case .text:
        let style = Console.style(for: .output)
        return named.map { RuleText.page($0, style: style) } ?? RuleText.list(style)
      case .markdown: return named.map(RuleMarkdown.section) ?? RuleMarkdown.all()
      }
    }
  }

  private var named: Rule? {
    get throws {
      guard let rule else { return nil }
      if let found = Rules.named(rule) { return found }
      let nearest = Suggestion.nearest(to: rule, among: Rules.all.map(\.name) + CalendarRules.all.map(\.name))
      throw Failure(
        "there is no rule “\(rule)”",
        help: nearest.map { "did you mean \($0)?" } ?? "mutual explain lists all rules")
    }
  }
}
