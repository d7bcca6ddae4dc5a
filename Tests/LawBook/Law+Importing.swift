import PlanImporting
public import PlanModel
import PlanSyntax
import PlanText

extension Law {
  /// A spreadsheet becomes a plan with one table, and no word of it is lost.
  public static let importing = Law(name: "importing") { bytes in
    let options = SpreadsheetImport.Options(dateOrder: .dmy, dayNumbers: .from1900)
    guard case .plan(let text, let isBroken) = SpreadsheetImport(bytes, options: options, asOf: asOf) else { return [] }
    let plan = Plan(SourceText(name: "plan.md", bytes: text), asOf: .given(asOf))
    return (plan.tables.count == 1 ? [] : ["\(plan.tables.count) tables"])
      + (isBroken || isUTF16(bytes) ? [] : lost(bytes, in: plan))
  }

  /// Whether letters take two bytes.
  private static func isUTF16(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
  }

  /// Words of ASCII letters only are the same in both, however they are escaped.
  private static func lost(_ sheet: [UInt8], in plan: Plan) -> [String] {
    // As bytes: a letter with a mark behind it is another character, but still there.
    let texts = Array(plan.texts.utf8)
    let words = Set(sheet.split { !isLetter($0) }.filter { $0.count > 6 })
    return words.filter { !texts.contains($0) }.map { "“\(String(decoding: $0, as: UTF8.self))” is lost" }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}

extension Plan {
  /// All that readers see of it, in one string, line ends as the spaces that they are to them.
  public var texts: String {
    let parts = markdown.elements.flatMap { element -> [String] in
      switch element.block {
      case .heading(_, let content): [content.plainText]
      case .paragraph(let paragraph): [paragraph.content.plainText]
      case .table(let table): ([table.header] + table.rows).flatMap { $0.cells.map(\.text) }
      default: []
      }
    }
    return parts.map { $0.replacing("\n", with: " ") }.joined(separator: "\n")
  }
}
