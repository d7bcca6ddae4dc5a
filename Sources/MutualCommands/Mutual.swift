public import ArgumentParser
import PlanText

/// The command line.
public struct Mutual: ParsableCommand {
  public static let configuration = CommandConfiguration(
    commandName: "mutual",
    abstract: "A compiler for mutual action plans.",
    discussion: """
      A plan is a Markdown table that buyer and seller keep together. \
      mutual checks it, and makes a page, a summary and a calendar from it.

      For example:
        mutual init acme.md
        mutual check acme.md
        mutual build acme.md

      Exit status: 0 nothing is wrong, 1 a plan has errors, 2 wrong usage or a file \
      that cannot be read or written, 3 a fault in mutual.
      """,
    version: Version.line,
    subcommands: [Build.self, Check.self, Export.self, Init.self, Explain.self])

  /// What stands before a message about arguments that make no sense.
  public static let _errorPrefix = "mutual: "

  public init() {}

  /// Runs the command that the arguments name, and ends the process.
  public static func start() -> Never {
    Console.prepare()
    Interruption.catchFaults()
    do {
      var command = try parseAsRoot()
      try command.run()
      exit()
    } catch let failure as Failure {
      Console.complain(failure.text)
      exit(withError: ExitCode(Outcome.failure.rawValue))
    } catch let status as ExitCode {
      exit(withError: status)
    } catch {
      end(after: error)
    }
  }

  /// Ends after help that was asked for, or after arguments that make no sense.
  private static func end(after error: any Error) -> Never {
    if exitCode(for: error) == .success { exit(withError: error) }
    if exitCode(for: error) == .validationFailure {
      Console.complain(unknownCommand()?.text ?? fullMessage(for: error) + "\n")
      exit(withError: ExitCode(Outcome.failure.rawValue))
    }
    Console.complain("mutual: a fault in mutual, not in your plan: \(error)\n")
    exit(withError: ExitCode(Outcome.fault.rawValue))
  }

  /// What to say where the first argument is the name of no command.
  private static func unknownCommand() -> Failure? {
    let names = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    guard let first = CommandLine.arguments.dropFirst().first, !first.hasPrefix("-"), !names.contains(first) else {
      return nil
    }
    let help = FileSystem.kind(of: first) == nil ? Suggestion.nearest(to: first, among: names) : "check \(first)"
    return Failure(
      "there is no command “\(first)”",
      help: help.map { "did you mean mutual \($0)?" } ?? "mutual --help lists the commands")
  }
}
