import ArgumentParser
import PlanModel
import PlanRendering

/// `mutual summary`: a plan on one page, for those who read no more.
struct SummaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "summary", _superCommandName: "mutual",
    abstract: "Tell a plan on one page, for somebody who has a minute.",
    discussion: """
      Goal and why, where go-live and close stand, what needs attention, what each side does next, risks, \
      open decisions and phases. What does not fit on a printed page is counted. All formats tell the same: \
      text is for a mail, markdown for a chat, html is one sheet of A4 or Letter. Internal rows are in none.

      For example:
        mutual summary acme.md
        mutual summary acme.md --format markdown
        mutual summary acme.md --format html > acme.summary.html
        mutual summary acme.md --view side=buyer
      """)

  /// How the page is told.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, markdown, html
  }

  @OptionGroup var argument: PlanArgument

  @Option(help: "text for a mail, markdown for a chat, html for paper.")
  var format = Format.text

  @Option(
    help: ArgumentHelp(
      "Only a part: side=buyer, owner=NAME or phase=NAME, with what it waits for and what waits for it.",
      valueName: "part"),
    transform: PlanFocus.argument)
  var view: PlanFocus?

  func run() throws {
    let checked = try argument.checked()
    let summary = Summary(checked, focus: try view?.resolved(in: checked.plan, isInternal: false, named: argument.plan))
    switch format {
    case .text: try Console.write(summary.text)
    case .markdown: try Console.write(summary.markdown)
    case .html: try Console.write(summary.html)
    }
  }
}
