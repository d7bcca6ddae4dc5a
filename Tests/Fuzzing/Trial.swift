import LawBook

/// Puts one input to the law that is named among the arguments.
enum Trial {
  static let law = CommandLine.arguments.lazy.filter { $0.hasPrefix("--law=") }
    .compactMap { Law.named(String($0.dropFirst("--law=".count))) }.first

  /// Ends the process where the law is broken, so that libFuzzer keeps the input.
  static func run(_ bytes: [UInt8]) {
    guard let law else { return }
    let breaches = law.breaches(bytes)
    if !breaches.isEmpty { fatalError("the law of \(law.name) is broken:\n" + breaches.joined(separator: "\n")) }
  }
}
