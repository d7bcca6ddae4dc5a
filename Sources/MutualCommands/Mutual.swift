public import ArgumentParser

/// The command line.
public struct Mutual: ParsableCommand {
  public static let configuration = CommandConfiguration(
    commandName: "mutual", abstract: "A compiler for mutual action plans.", version: "mutual 0.1.0")

  public init() {}

  /// Runs the command that the arguments name, and ends the process.
  public static func start() -> Never {
    main()
    exit()
  }
}
