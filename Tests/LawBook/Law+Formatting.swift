import PlanEditing
public import PlanModel
import PlanSyntax
import PlanText

extension Law {
  /// A formatted plan says what it said, and formatting it again changes nothing.
  public static let formatting = Law(name: "formatting") { bytes in
    let before = compilation(of: bytes)
    guard let formatting = Formatting(before.plan) else { return [] }
    let after = compilation(of: formatting.bytes)
    return after.differences(from: before)
      + (before.plan.linesOutsideOfTables == after.plan.linesOutsideOfTables ? [] : ["lines outside of tables change"])
      + (Formatting(after.plan)?.bytes == formatting.bytes ? [] : ["formatted twice, it is not as formatted once"])
      + Borders(bytes).breaches(of: formatting.edits.map(\.range), in: "edit")
  }

  static func compilation(of bytes: [UInt8]) -> Compilation {
    Compilation(SourceText(name: "law.md", bytes: bytes), asOf: .otherwise(asOf))
  }
}

extension Plan {
  /// Every line that is no part of a table of the plan, but for empty lines, which set fields apart.
  public var linesOutsideOfTables: [ArraySlice<UInt8>] {
    let rows = ownTables.flatMap { [$0.header, $0.delimiter] + $0.rows }.map(\.line)
    let inside = Set(rows).subtracting(fieldLines)
    let blank = Array(" \t\r\n>".utf8)
    let lines = (0..<source.lines.count).filter { !inside.contains($0) }.map(source.lines.range(ofLine:))
    return lines.map { source.bytes[$0.lowerBound..<$0.upperBound] }.filter { !$0.allSatisfy(blank.contains) }
  }
}
