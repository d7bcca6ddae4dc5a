import ArgumentParser

/// The plans that a command works on.
struct PlanArguments: ParsableArguments {
  @Argument(help: ArgumentHelp("Plans, folders that hold plans, or - for standard input.", valueName: "plan"))
  var plans: [String]

  @Flag(help: "Let warnings count as errors.")
  var strict = false

  @OptionGroup var date: AsOfOption
}
