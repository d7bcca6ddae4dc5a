import PlanText

/// Commands that a help names, to be copied into a terminal.
package enum Command {
  /// `mutual slip acme.md 4 2026-07-24 --write`; names that a shell would read otherwise are left to be filled in.
  static func slip(_ step: Step, to day: Day, in plan: Plan) -> String {
    let file = isPlain(plan.source.name) ? plan.source.name : "PLAN"
    let name = isPlain(step.id) ? step.id : "STEP"
    return "mutual slip \(file) \(name) \(day.iso) --write"
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
