public import ArgumentParser
import PlanRendering
import PlanText

/// The command line.
public struct Mutual: ParsableCommand {
  /// What `mutual --help` says, with the commands in the order in which it lists them.
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
    subcommands: [
      Build.self, Check.self, Format.self, ScheduleCommand.self, SlipCommand.self, AgendaCommand.self,
      SummaryCommand.self, Export.self, Import.self, Init.self, LintICS.self, Explain.self,
    ])

  /// What stands before a message about arguments that make no sense.
  public static let _errorPrefix = "mutual: "

  /// The command line before its arguments are read; without any it shows help.
  public init() {}

  /// Runs the command that the arguments name, and ends the process.
  public static func start() -> Never {
    Console.prepare()
    Interruption.catchFaults()
    do {
      var command = try namedCommand() ?? parseAsRoot()
      try command.run()
      exit()
    } catch let failure as Failure {
      end(after: failure)
    } catch let status as ExitCode {
      exit(withError: status)
    } catch {
      end(after: error)
    }
  }

  /// The command that the first argument names, if the others are right for it. As part of `mutual` its arguments would
  /// be read three times, to see whether somebody asks for a shell's completions; help and mistakes are told as before.
  private static func namedCommand() -> (any ParsableCommand)? {
    let arguments = CommandLine.arguments.dropFirst()
    // What every command understands is none of its own: one that takes all arguments would take these too.
    guard !arguments.contains(where: ["--version", "--generate-completion-script"].contains) else { return nil }
    let named = configuration.subcommands.first { $0.configuration.commandName == arguments.first }
    return named.flatMap { try? $0.parse(Array(arguments.dropFirst())) }
  }

  /// Ends after help that was asked for, or after arguments that make no sense.
  private static func end(after error: any Error) -> Never {
    if exitCode(for: error) == .success { endHelp(fullMessage(for: error) + "\n") }
    if exitCode(for: error) == .validationFailure {
      Console.complain(unknownCommand()?.text ?? visibleLines(fullMessage(for: error)) + "\n")
      exit(withError: ExitCode(Outcome.failure.rawValue))
    }
    Console.complain("mutual: a fault in mutual, not in your plan: \(error)\n")
    exit(withError: ExitCode(Outcome.fault.rawValue))
  }

  private static func end(after failure: Failure) -> Never {
    Console.complain(failure.text)
    exit(withError: ExitCode(Outcome.failure.rawValue))
  }

  /// Ends with help or the version, where it was asked for in full: `-h.md` is the name of a file.
  private static func endHelp(_ text: String) -> Never {
    let arguments = CommandLine.arguments.dropFirst()
    let group = arguments.first { $0.hasPrefix("-") && !$0.hasPrefix("--") && $0 != "-" && $0 != "-h" }
    do throws(Failure) {
      if let group, !arguments.contains(where: ["-h", "--help", "help"].contains) {
        throw Failure("\(group) is no option", help: "a file of this name is ./\(group)")
      }
      try Console.write(text)
    } catch {
      end(after: error)
    }
    exit()
  }

  /// A text whose lines hold what the arguments hold, fit for a terminal.
  private static func visibleLines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { VisibleText.of(String($0)) }
      .joined(separator: "\n")
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
