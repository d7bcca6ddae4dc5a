import ArgumentParser
import PlanEditing
import PlanModel
import PlanRendering
import PlanText

/// `mutual init`: a starter plan that passes `check`.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", _superCommandName: "mutual", abstract: "Write a plan to begin with.",
    discussion: """
      The plan is written to FILE, which must not exist yet, or to standard output. Its dates are counted back from \
      go-live in working days. Whoever is named with a company gets the steps that suit the title; where nobody is \
      named, a role stands, and the plan is a draft.

      short: four steps, for a small purchase. standard: security, legal and procurement beside the evaluation, then \
      the rollout; about three months. enterprise: evaluation, security, legal, procurement and implementation as \
      phases; about half a year. poc: a proof of concept that ends in a decision. renewal: the next term of a contract; \
      go-live is its first day.

      For example:
        mutual init acme.md --buyer "Acme" --seller "Vendor"
        mutual init next.md --template poc --buyer "Acme: Dana Wu, IT; Al Ott, CFO"
        mutual init --template enterprise > acme-enterprise.md
      """)

  @Argument(help: "The file to write; standard output if not given.")
  var file: String?

  @Option(help: "The plan to begin with: \(StarterTemplate.names).", transform: StarterTemplate.argument)
  var template = StarterTemplate.standard

  @Option(
    help: ArgumentHelp(
      "The day to count back from; a week after the earliest that works if not given.", valueName: "date"),
    transform: Day.argument)
  var goLive: Day?

  @Option(
    help: ArgumentHelp(
      "The buyer's company; people behind it, as \"Acme: Dana Wu, Head of IT\".", valueName: "company"),
    transform: Party.argument)
  var buyer = Party(company: "Northwind Foods", members: [])

  @Option(
    help: ArgumentHelp("The seller's company; people behind it likewise.", valueName: "company"),
    transform: Party.argument)
  var seller = Party(company: "Lumen Software", members: [])

  @Option(
    help: ArgumentHelp("The day that the plan begins on; today if not given.", valueName: "date"),
    transform: Day.argument)
  var asOf: Day?

  func run() throws {
    let today = try asOf ?? Environment.clock()
    let earliest = template.earliestGoLive(from: today)
    let goLive = goLive ?? Workdays.standard.adding(5, to: earliest)
    try check(goLive, earliest: earliest, today)
    let plan = template.contents.plan(
      of: buyer, and: seller, goLive: goLive, today: today, identifier: RandomIdentifier.make())
    try write(Formatting(plan)?.bytes ?? plan.source.bytes)
  }

  /// Refuses a go-live on which nobody works, or before which the steps have no room.
  private func check(_ goLive: Day, earliest: Day, _ today: Day) throws(Failure) {
    if goLive < earliest {
      throw Failure(
        "a go-live on \(goLive.iso) is too near: the steps of “\(template.rawValue)” do not fit in from \(today.iso) on",
        help: "the earliest that works is --go-live \(earliest.iso)"
          + (template == .short ? "" : "; --template short needs less time"))
    }
    guard Workdays.standard.isWorkday(goLive) else {
      let (before, after) = (Workdays.standard.onOrBefore(goLive), Workdays.standard.onOrAfter(goLive))
      throw Failure(
        "\(goLive.iso) is a \(goLive.weekday.name), on which nobody works",
        help: "write --go-live \(before < earliest ? "" : "\(before.iso) or ")\(after.iso)")
    }
  }

  private func write(_ bytes: [UInt8]) throws(Failure) {
    guard let file, file != "-" else { return try Console.write(bytes) }
    do {
      try FileSystem.create(file, bytes)
    } catch {
      throw Failure(writing: file, error, help: "name another file, or none to see the plan first")
    }
    try Console.write("written \(VisibleText.of(file)); next: mutual check \(Command.word(file))\n")
  }
}
