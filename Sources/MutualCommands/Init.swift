import ArgumentParser
import PlanEditing
import PlanModel
import PlanRendering
import PlanText

/// `mutual init`: a starter plan that passes `check`.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Write a plan to begin with.",
    discussion: """
      The plan is written to FILE, which must not exist yet, or to standard output. \
      Its people are invented: put your own in their place.

      For example:
        mutual init acme.md --buyer "Acme" --seller "Vendor"
        mutual init > acme.md
      """)

  /// The plans there are to begin with.
  enum Template: String, ExpressibleByArgument, CaseIterable {
    case standard
  }

  @Argument(help: "The file to write; standard output if not given.")
  var file: String?

  @Option(help: "The plan to begin with.")
  var template = Template.standard

  @Option(
    help: ArgumentHelp("The day to count back from; twelve weeks away if not given.", valueName: "date"),
    transform: Day.argument)
  var goLive: Day?

  @Option(help: "The buyer's company.")
  var buyer = "Northwind Foods"

  @Option(help: "The seller's company.")
  var seller = "Lumen Software"

  @Option(
    help: ArgumentHelp("The day that the plan begins on; today if not given.", valueName: "date"),
    transform: Day.argument)
  var asOf: Day?

  func validate() throws {
    for company in [buyer, seller] where VisibleText.of(company) != company {
      throw ValidationError("“\(VisibleText.of(company))” holds a control character, and is no name")
    }
  }

  func run() throws {
    let today = try asOf ?? Environment.clock()
    let goLive = goLive ?? Workdays.standard.onOrAfter(today.adding(days: 84))
    guard goLive > today else {
      throw Failure("the go-live date \(goLive.iso) is not after \(today.iso)", help: "--as-of sets another today")
    }
    let plan = StandardTemplate(
      buyer: buyer, seller: seller, today: today, goLive: goLive, identifier: RandomIdentifier.make())
    let written = Plan(SourceText(name: "plan.md", plan.text), asOf: .given(today))
    try write(Formatting(written)?.bytes ?? written.source.bytes)
  }

  private func write(_ bytes: [UInt8]) throws(Failure) {
    guard let file, file != "-" else { return try Console.write(bytes) }
    do {
      try FileSystem.create(file, bytes)
    } catch {
      throw Failure(
        "cannot write \(file): \(error.reason)", help: "name another file, or none to see the plan first")
    }
    let name = VisibleText.of(file)
    try Console.write("written \(name); next: mutual check \(name)\n")
  }
}
