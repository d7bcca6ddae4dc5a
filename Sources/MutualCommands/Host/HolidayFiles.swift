import PlanModel
import PlanText

/// Reads the calendars of holidays that a plan names, from its own folder only.
enum HolidayFiles {
  private static let limit = 1 << 20

  /// Each file that a plan's fields name, by what they call it.
  static func read(_ plan: Plan) throws(Failure) -> [String: HolidayFile] {
    var holidays: [String: HolidayFile] = [:]
    for file in plan.holidayFiles where holidays[file.value] == nil {
      do {
        holidays[file.value] = try calendar(file.value, beside: plan.source.name, asOf: plan.asOf)
      } catch {
        let name = Path.title(of: plan.source.name)
        let line = plan.source.position(at: file.range.lowerBound).line
        throw Failure(
          "cannot read the holidays in \(file.value), named at \(name):\(line): \(error.reason)",
          help: "name an .ics file in the plan's folder, or write the days: Holidays: 2026-12-25, 2026-12-26")
      }
    }
    return holidays
  }

  /// Why a file cannot be read.
  private struct Refusal: Error {
    let reason: String
  }

  /// A file that names no day is no calendar of holidays, whatever it is.
  private static func calendar(_ name: String, beside plan: String, asOf: Day) throws(Refusal) -> HolidayFile {
    let file = HolidayFile(try bytes(name, beside: plan), asOf: asOf)
    if file.isTooLong {
      throw Refusal(
        reason: "it has more than \(HolidayFile.limit) days, or \(HolidayFile.ruleLimit) that come every year")
    }
    if file.days.isEmpty { throw Refusal(reason: "it is no calendar of holidays: no event in it has a date") }
    return file
  }

  private static func bytes(_ name: String, beside plan: String) throws(Refusal) -> [UInt8] {
    guard plan != "-" else { throw Refusal(reason: "a plan from standard input has no folder") }
    let folder = Path.folder(of: plan)
    let path = Path.join(folder, name)
    guard !name.hasPrefix("/"), !name.split(separator: "/").contains("..") else {
      throw Refusal(reason: "it lies outside the plan's folder")
    }
    guard let root = FileSystem.resolved(folder), let target = FileSystem.resolved(path) else {
      throw Refusal(reason: "no such file")
    }
    guard target.hasPrefix(root.hasSuffix("/") ? root : root + "/") else {
      throw Refusal(reason: "it leads outside the plan's folder")
    }
    do {
      return try FileSystem.bytes(of: target, limit: limit)
    } catch {
      throw Refusal(reason: error.reason)
    }
  }
}
