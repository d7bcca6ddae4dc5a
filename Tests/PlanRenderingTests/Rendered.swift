import PlanModel
import PlanText
import Testing

@testable import PlanRendering

/// What a plan is made into on 15 June 2026.
struct Rendered {
  let compilation: Compilation
  let checked: CheckedPlan

  init(_ markdown: String, name: String = "acme.md", timeZones: TimeZones = .none) throws {
    let asOf = try #require(Day(iso: "2026-06-15"))
    compilation = Compilation(Plan(SourceText(name: name, markdown), asOf: .given(asOf)), timeZones: timeZones)
    checked = try #require(compilation.checked, "the plan has errors")
  }

  /// All steps of the plan stand in one table with these columns.
  init(columns: String, rows: [String], above: String = "", below: String = "") throws {
    let delimiter = String(repeating: "---|", count: columns.split(separator: "|").count)
    try self.init("# Plan\n\n\(above)\n\n|\(columns)|\n|\(delimiter)\n\(rows.map { "|\($0)|\n" }.joined())\n\(below)\n")
  }

  var view: PlanView { PlanView(shared: checked) }
  var page: String { text(Page(view: view, actions: StepActions(view)).bytes) }
  var summary: String { text(Summary(view: view).html) }
  var data: String { text(PlanJSON(view).bytes) }
  var export: String { text(PlanJSON(compilation).bytes) }

  /// When the plan was last changed: 2026-06-15, 00:00 UTC.
  static let revision = 1_781_481_600

  /// The files that are made, by what stands behind the plan's name.
  func artifacts(
    _ order: ArtifactOrder = ArtifactOrder(revision: revision), former: [String: [UInt8]] = [:]
  ) -> [String: [UInt8]] {
    let artifacts = Artifacts(order, of: checked).make(replacing: { former[$0] }) { $0 }
    return Dictionary(uniqueKeysWithValues: artifacts.map { ($0.suffix, $0.bytes) })
  }

  /// The calendar's lines, unfolded; none where there is no calendar.
  var calendar: [String] { Self.lines(artifacts()[".ics"] ?? []) }

  /// The lines of a calendar, unfolded.
  static func lines(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
  }

  /// The values of a property in lines of a calendar.
  static func values(of property: String, in lines: [String]) -> [String] {
    lines.filter { $0.hasPrefix(property + ":") }.map { String($0.dropFirst(property.utf8.count + 1)) }
  }

  /// The values of a property of the calendar, in order.
  func values(of property: String) -> [String] {
    Self.values(of: property, in: calendar)
  }

  /// The part of the page from one text to the next occurrence of another.
  func part(from start: String, to end: String) throws -> Substring {
    let page = page
    let first = try #require(page.firstRange(of: start), "\(start)")
    let last = try #require(page[first.upperBound...].firstRange(of: end), "\(end)")
    return page[first.lowerBound..<last.lowerBound]
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
