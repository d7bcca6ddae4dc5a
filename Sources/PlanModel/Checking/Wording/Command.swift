import PlanText

/// Commands that a help names, to be copied into a terminal.
package enum Command {
  /// `mutual slip acme.md 4 2026-07-24 --write`; names that cannot be shown are left to be filled in.
  static func slip(_ step: Step, to day: Day, in plan: Plan) -> String {
    "mutual slip \(word(plan.source.name)) \(word(step.id, orElse: "STEP")) \(day.iso) --write"
  }

  /// A text as a shell takes it for one word, in quotes where it needs them; `-` stands for standard input.
  ///
  /// Where a terminal would not show it as it is, or it holds a quote itself, it is left to be filled in.
  package static func word(_ text: String, orElse placeholder: String = "PLAN") -> String {
    if text == "-" || isPlain(text) { return text }
    guard !text.isEmpty, !text.hasPrefix("-"), text.unicodeScalars.allSatisfy(isShown) else { return placeholder }
    return "'\(text)'"
  }

  private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: false
    default: scalar != "'"
    }
  }

  /// Whether a shell takes a word as it stands, and nothing takes it for an option.
  package static func isPlain(_ word: String) -> Bool {
    guard let first = word.utf8.first, first != UInt8(ascii: "-") else { return false }
    return word.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "/"): true
      default: false
      }
    }
  }
}
