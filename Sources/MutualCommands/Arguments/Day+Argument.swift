import ArgumentParser
import PlanModel

extension Day {
  /// Reads a day that was given as an argument.
  static func argument(_ text: String) throws -> Day {
    guard let day = Day(iso: text) else {
      throw ValidationError("“\(text)” is not a date; write it as 2026-06-10")
    }
    return day
  }
}
