import PlanModel
import PlanText

/// What came of reading a plan.
enum PlanReading: Sendable {
  case compiled(Compilation)
  case failed(Failure)
  /// A file of a folder that was searched, in which there is no plan.
  case noPlan

  /// Reads and compiles a plan, with the holiday files and the time zones that it names.
  init(_ input: PlanInput, asOf: AsOf) {
    do throws(Failure) {
      if let failure = input.failure { throw failure }
      let source = try InputFile.read(input.path)
      let compilation = try Self.compilation(of: source, asOf: asOf, mayBeStray: input.searched != nil)
      let isStray = input.searched != nil && compilation.plan.tables.isEmpty
      // One whose errors are allowed is known to be no plan.
      let isBroken = compilation.checked == nil && compilation.plan.wasMeantAsPlan
      self = isStray && !isBroken ? .noPlan : .compiled(compilation)
    } catch {
      self = input.searched != nil && error.isAboutContent ? .noPlan : .failed(error)
    }
  }
}

extension PlanReading {
  /// Compiles a text with the holiday files and the time zones that it names; one that may be no plan names no files.
  static func compilation(
    of source: SourceText, asOf: AsOf, mayBeStray: Bool = false
  ) throws(Failure) -> Compilation {
    var plan = Plan(source, asOf: asOf)
    if !plan.holidayFiles.isEmpty, !(mayBeStray && plan.tables.isEmpty && !plan.wasMeantAsPlan) {
      plan = Plan(source, asOf: asOf, holidays: try HolidayFiles.read(plan))
    }
    return Compilation(plan, timeZones: TimeZoneFiles.read(plan), workers: SideBySide.workers(for: plan))
  }

  var compilation: Compilation? {
    if case .compiled(let compilation) = self { compilation } else { nil }
  }

  var failure: Failure? {
    if case .failed(let failure) = self { failure } else { nil }
  }

  /// Why each folder that was searched for nothing gives nothing.
  static func emptyFolders(_ inputs: [PlanInput], _ readings: [PlanReading]) -> [Failure] {
    emptyFolders(
      inputs,
      arePlans: readings.map { reading in
        if case .noPlan = reading { false } else { true }
      })
  }

  /// The same for files of which only that much is known.
  static func emptyFolders(_ inputs: [PlanInput], arePlans: [Bool]) -> [Failure] {
    guard inputs.contains(where: { $0.searched != nil }) else { return [] }
    var holdsPlan: [[UInt8]: Bool] = [:]
    for (input, isPlan) in zip(inputs, arePlans) {
      guard let folder = input.searched.map({ Array($0.utf8) }) else { continue }
      holdsPlan[folder] = isPlan || holdsPlan[folder] == true
    }
    let empty = holdsPlan.filter { !$0.value }.keys.sorted { $0.lexicographicallyPrecedes($1) }
    return empty.map { folder in
      Failure(
        "no plan in \(String(decoding: folder, as: UTF8.self)): none of its .md files has a table of steps",
        help: "a plan needs a column for its steps, and one for owners, due dates or status")
    }
  }
}
