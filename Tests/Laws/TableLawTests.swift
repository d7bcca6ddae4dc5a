import Foundation
import PlanSyntax
import PlanText
import Testing

@Suite struct `Tables are what cmark-gfm sees` {
  @Test(arguments: 0..<20)
  func `in generated documents`(seed: Int) throws {
    var generator = DocumentGenerator(seed: UInt64(seed))
    for _ in 0..<Self.documents {
      let text = generator.document()
      let ours = Shape.ours(text)
      let theirs = try Shape.theirs(text)
      #expect(ours == theirs, "in \(text.debugDescription)")
      if ours != theirs { return }
    }
  }

  /// Documents for each seed; `MUTUAL_LAWS` asks for more.
  static let documents = Int(ProcessInfo.processInfo.environment["MUTUAL_LAWS"] ?? "") ?? 60
}

/// What a document is made of: its blocks in order, and the text of each cell.
struct Shape: Equatable, CustomStringConvertible {
  var parts: [String] = []
  var description: String { parts.joined(separator: " ") }

  static func ours(_ text: String) -> Shape {
    var shape = Shape()
    for element in Markdown(SourceText(name: "law.md", text)).elements {
      switch element.block {
      case .open(.quote): shape.parts.append("<quote")
      case .open(.list): shape.parts.append("<list")
      case .open(.item): shape.parts.append("<item")
      case .close: shape.parts.append(">")
      case .heading(let level, _): shape.parts.append("h\(level)")
      case .paragraph: shape.parts.append("p")
      case .code: shape.parts.append("code")
      case .html: shape.parts.append("html")
      case .thematicBreak: shape.parts.append("hr")
      case .table(let table):
        shape.parts.append("<table")
        for row in [table.header] + table.rows {
          shape.parts.append("row")
          // cmark-gfm fills short rows and drops surplus cells.
          for column in table.header.cells.indices { shape.parts.append("[\(squeezed(row.cell(column).text))]") }
        }
        shape.parts.append(">")
      }
    }
    return shape
  }

  static func theirs(_ text: String) throws -> Shape {
    var shape = Shape()
    var cell: String?
    for tag in try XMLTag.all(in: CMarkGFM.xml(of: text)) {
      switch tag.name {
      case "block_quote": shape.parts.append("<quote")
      case "list": shape.parts.append("<list")
      case "item": shape.parts.append("<item")
      case "/block_quote", "/list", "/item", "/table": shape.parts.append(">")
      case "heading": shape.parts.append("h\(tag.attribute("level"))")
      case "paragraph": shape.parts.append("p")
      case "code_block": shape.parts.append("code")
      case "html_block": shape.parts.append("html")
      case "thematic_break": shape.parts.append("hr")
      case "table": shape.parts.append("<table")
      case "table_header", "table_row": shape.parts.append("row")
      case "table_cell": cell = ""
      case "table_cell/": shape.parts.append("[]")
      case "item/": shape.parts += ["<item", ">"]
      case "/table_cell":
        shape.parts.append("[\(squeezed(cell ?? ""))]")
        cell = nil
      case "text", "code": cell? += tag.text
      case "html_inline": cell? += tag.text.hasPrefix("<!--") ? "" : tag.text == "<br>" ? " " : tag.text
      default: break
      }
    }
    return shape
  }

  private static func squeezed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

/// The oracle: Debian's `cmark-gfm` with its table and strikethrough extensions.
enum CMarkGFM {
  static func xml(of text: String) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["cmark-gfm", "-e", "table", "-e", "strikethrough", "--unsafe", "-t", "xml"]
    let input = Pipe()
    let output = Pipe()
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
    try input.fileHandleForWriting.close()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return String(decoding: data, as: UTF8.self)
  }
}

/// A tag of cmark's XML with the text behind it.
struct XMLTag {
  let name: String
  let attributes: Substring
  let text: String

  static func all(in xml: String) -> [XMLTag] {
    xml.split(separator: "<").dropFirst(3).compactMap { piece in
      guard let end = piece.firstIndex(of: ">") else { return nil }
      let inside = piece[..<end]
      let name = inside.prefix { $0 != " " }
      let isEmpty = inside.hasSuffix("/") && (name == "table_cell" || name == "item")
      return XMLTag(
        name: String(name) + (isEmpty ? "/" : ""), attributes: inside.dropFirst(name.count),
        text: unescaped(piece[piece.index(after: end)...]))
    }
  }

  func attribute(_ name: String) -> String {
    guard let range = attributes.range(of: "\(name)=\"") else { return "" }
    return String(attributes[range.upperBound...].prefix { $0 != "\"" })
  }

  private static func unescaped(_ text: Substring) -> String {
    text.replacingOccurrences(of: "&lt;", with: "<").replacingOccurrences(of: "&gt;", with: ">")
      .replacingOccurrences(of: "&quot;", with: "\"").replacingOccurrences(of: "&amp;", with: "&")
  }
}
