import ArgumentParser
import PlanModel
import PlanRendering

/// `mutual build`: checks plans and writes their artifacts.
struct Build: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", _superCommandName: "mutual",
    abstract: "Check plans, and make a page, a summary, a calendar and data from each.",
    discussion: """
      A plan with errors writes nothing and leaves its last good artifacts as they were. \
      Files whose bytes would not change are not touched.

      Each person who owns a step gets a calendar of their own, acme.dana-wu.ics; it is \
      removed when the plan names them no more. In a calendar that is written anew, \
      only the events that changed get new stamps, so that calendars update in place.

      Internal rows, columns, fields, people and risks are in nothing that is built, but \
      with --internal: those files say so, and have .internal in their names, acme.internal.html.

      For example:
        mutual build acme.md
        mutual build deals -o site --only html,ics
        mutual build acme.md --only ics --alarm "-1d 09:00"
        mutual build acme.md --page-url https://plans.example/acme.html
        mutual build acme.md --view side=buyer --view owner="Dana Wu"
        mutual build acme.md --internal
        mutual build acme.md --watch
      """)

  @OptionGroup var arguments: PlanArguments

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where to write; build/ beside each plan if not given.", valueName: "dir"))
  var output: String?

  @Option(
    help: ArgumentHelp("The artifacts to write: \(kindNames); may be repeated.", valueName: "kinds"),
    transform: Self.kinds)
  var only: [[Artifacts.Kind]] = []

  @Option(
    help: ArgumentHelp(
      "Only a part: side=buyer, owner=NAME or phase=NAME, with what it waits for and what waits for it; may be repeated.",
      valueName: "part"),
    transform: PlanFocus.argument)
  var view: [PlanFocus] = []

  @Flag(help: "Make the files for your own side, with all that is internal; each says so, in its name too.")
  var `internal` = false

  @Option(
    help: ArgumentHelp(
      "Where the page will live, for links to it; an address that ends in / is the folder's.", valueName: "url"),
    transform: PageURL.argument)
  var pageURL: PageURL?

  @OptionGroup(title: "Calendar options") var calendar: CalendarArguments

  @Flag(help: "Build again whenever a plan changes, until Ctrl-C.")
  var watch = false

  func validate() throws {
    // As `-o "$SITE"` is where the variable is not set.
    if output?.isEmpty == true {
      throw ValidationError("-o names no folder; write it as -o site, or leave it out for build/ beside each plan")
    }
    if arguments.plans.contains("-"), output == nil {
      throw ValidationError("a plan from standard input needs a place for its artifacts: -o DIR")
    }
    if arguments.plans.contains("-"), watch {
      throw ValidationError("standard input cannot be watched")
    }
  }

  func run() throws {
    try (watch ? Watch.run(files: watchedFiles, build) : build()).end()
  }

  /// Builds all plans once.
  private func build() throws -> Outcome {
    let asOf = try arguments.date.resolved()
    let epoch = try Environment.sourceDateEpoch()
    let inputs = PlanInput.all(in: arguments.plans)
    let built = SideBySide.map(inputs) { input in
      BuiltPlan(input, PlanReading(input, asOf: asOf), self, epoch: epoch, isAlone: inputs.count == 1)
    }
    if !watch { Keepsake.keep(built.map(\.reading)) }
    let outcome = ArtifactWriter.write(built)
    let failures = PlanReading.emptyFolders(inputs, built.map(\.reading))
    for failure in failures { Console.complain(failure.text) }
    return max(outcome, failures.isEmpty ? .fine : .failure)
  }

  private func watchedFiles() -> [String] {
    PlanInput.all(in: arguments.plans).map(\.path)
  }

  /// All that are asked for, or all there are.
  var kinds: [Artifacts.Kind] { only.isEmpty ? Artifacts.Kind.allCases : Array(only.joined()) }

  private static let kindNames = Artifacts.Kind.allCases.map(\.rawValue).joined(separator: ", ")

  private static func kinds(_ text: String) throws -> [Artifacts.Kind] {
    let names = text.split(separator: ",", omittingEmptySubsequences: false)
    return try names.map { name in
      guard let kind = Artifacts.Kind(rawValue: String(name)) else {
        throw ValidationError("“\(name)” is no artifact; write one or more of \(kindNames)")
      }
      return kind
    }
  }
}
