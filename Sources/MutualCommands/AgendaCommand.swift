import ArgumentParser
import PlanModel
import PlanRendering

/// `mutual agenda`: what a call about the plan opens with.
struct AgendaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agenda", _superCommandName: "mutual", abstract: "Say what a call about a plan opens with.",
    discussion: """
      The forecast, what is overdue, blocked and at risk, what is due next on each side, what is done, \
      and which decisions are open: steps whose titles speak of deciding, approving, selecting, signing or a budget. \
      It is made to be read aloud: internal steps are left out.

      For example:
        mutual agenda acme.md
        mutual agenda acme.md --days 7 --side buyer
        mutual agenda acme.md --owner "Dana Wu"
      """)

  /// Whose steps are told.
  enum Side: String, ExpressibleByArgument, CaseIterable {
    case buyer, seller
  }

  @OptionGroup var argument: PlanArgument

  @Option(help: ArgumentHelp("How far to look ahead and back, in calendar days, 1 to 366.", valueName: "number"))
  var days = 14

  @Option(help: "Only the steps of one side, buyer or seller.")
  var side: Side?

  @Option(help: ArgumentHelp("Only the steps of one owner: a name, a first name or a role.", valueName: "name"))
  var owner: String?

  func validate() throws {
    guard (1...366).contains(days) else { throw ValidationError("--days takes a number from 1 to 366") }
  }

  func run() throws {
    let checked = try argument.checked()
    let agenda = Agenda(
      checked, days: days, side: side.map { $0 == .buyer ? .buyer : .seller }, owner: try ownerName(in: checked.plan))
    try Console.write(AgendaText(agenda, style: Console.style(for: .output, otherwise: 80)).text)
  }

  /// The owner who is meant.
  private func ownerName(in plan: Plan) throws(Failure) -> String? {
    guard let owner else { return nil }
    let names = PlanOwners(plan)
    let found = names.matching(owner)
    if found.count == 1 { return found[0] }
    if found.isEmpty { throw unknown(owner, names) }
    throw Failure("“\(owner)” may be \(Self.list(found))", help: "write the whole name: --owner \"\(found[0])\"")
  }

  private func unknown(_ owner: String, _ names: PlanOwners) -> Failure {
    if names.all.isEmpty { return Failure("no step of \(argument.plan) has an owner") }
    let nearest = Suggestion.nearest(to: owner, among: names.all + names.parts)
    let help = nearest.map { "did you mean \($0)?" } ?? "the owners are \(Self.list(names.all))"
    return Failure("“\(owner)” owns no step of \(argument.plan)", help: help)
  }

  /// The first dozen names.
  private static func list(_ names: [String]) -> String {
    let rest = names.count > 12 ? ", …" : ""
    return names.prefix(12).joined(separator: ", ") + rest
  }
}
