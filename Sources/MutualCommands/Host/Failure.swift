import PlanRendering

/// Why a command cannot do what it was asked: wrong usage, an input that cannot be read, an output that cannot be
/// written.
struct Failure: Error, Equatable {
  let message: String
  /// What to type instead.
  let help: String?
  /// Whether the file could be read, and holds no text.
  let isAboutContent: Bool

  init(_ message: String, help: String? = nil, isAboutContent: Bool = false) {
    self.message = message
    self.help = help
    self.isAboutContent = isAboutContent
  }

  /// Why a file cannot be written, by the name that its user gave it.
  init(writing name: String, _ error: SystemError, help: String? = nil) {
    self.init("cannot write \(name): \(error.reason)", help: help ?? error.remedy)
  }

  /// As it is written to standard error.
  var text: String {
    "mutual: \(VisibleText.of(message))\n" + (help.map { "  help: \(VisibleText.of($0))\n" } ?? "")
  }
}
