import PlanModel
import PlanText

/// How the parts of a plan are called in a TaskJuggler project: each id gives one name, no two the same one.
enum TaskJugglerName {
  static func task(_ step: Step) -> String { "step_\(name(step.id))" }

  /// Those who work on a step, and on nothing else.
  static func crew(_ step: Step) -> String { "crew_\(name(step.id))" }

  /// The beginning of a step's work.
  static func beginning(of step: Step) -> String { "begin_\(name(step.id))" }

  /// The day before which a step does not begin.
  static func start(_ step: Step) -> String { "start_\(name(step.id))" }

  /// One of several things that a step waits for in the same other step, counted from 1.
  static func wait(_ number: Int, of step: Step) -> String { "wait\(number)_\(name(step.id))" }

  /// A file in the folder that TaskJuggler writes to.
  static func report(_ plan: Plan) -> String {
    let file = plan.source.name.split(separator: "/").last ?? ""
    let stem = file.split(separator: ".").first ?? ""
    let plain = stem.unicodeScalars.filter { isPlain($0) || $0 == "-" || $0 == "_" }
    return plain.isEmpty ? "schedule" : "\(String(String.UnicodeScalarView(plain)))-schedule"
  }

  /// Letters and digits as they are, a hyphen between them as `_`, all else as its number between `__`.
  private static func name(_ id: String) -> String {
    var name = ""
    var last: Unicode.Scalar = "-"
    for scalar in id.unicodeScalars {
      if isPlain(scalar) {
        name.unicodeScalars.append(scalar)
      } else if scalar == "-", last != "-" {
        name += "_"
      } else {
        name += "__\(String(scalar.value, radix: 16, uppercase: true))__"
      }
      last = scalar
    }
    return name
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": true
    default: false
    }
  }
}
