import ArgumentParser
import PlanModel
import PlanRendering
import PlanText

/// `mutual explain`: what a rule means, with a bad and a good example.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Say what a rule means; with no name, list all rules.",
    discussion: """
      For example:
        mutual explain
        mutual explain owner-not-a-person
      """)

  /// How rules are written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, markdown
  }

  @Argument(help: "The name of a rule, as findings show it in brackets.")
  var rule: String?

  @Option(help: "text, or markdown as in the documentation.")
  var format = Format.text

  func run() throws {
    let named = try named
    switch format {
    case .text:
      try Console.write(named.map { RuleText.page($0, style: Console.style(for: .output)) } ?? RuleText.list())
    case .markdown: try Console.write(named.map(RuleMarkdown.section) ?? RuleMarkdown.all())
    }
  }

  private var named: Rule? {
    get throws {
      guard let rule else { return nil }
      if let found = Rules.named(rule) { return found }
      let nearest = Suggestion.nearest(to: rule, among: Rules.all.map(\.name))
      throw Failure(
        "there is no rule “\(rule)”",
        help: nearest.map { "did you mean \($0)?" } ?? "mutual explain lists all rules")
    }
  }
}
