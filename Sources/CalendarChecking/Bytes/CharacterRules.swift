import CalendarSyntax
import PlanModel
import PlanText

extension CalendarRule {
  static let byteOrderMark = CalendarRule(
    "byte-order-mark", .error, source: "RFC 5545, section 3.4",
    summary: "The file begins with a byte order mark, and many readers then do not know its first line.",
    advice: "Save the file as UTF-8 without a byte order mark."
  ) { facts in
    guard facts.document.source.start > 0 else { return [] }
    return [
      CalendarFinding(
        at: SourceRange(0, facts.document.source.start), "the file begins with a byte order mark, not with BEGIN",
        help: "save it as UTF-8 without a byte order mark")
    ]
  }

  static let invalidUTF8 = CalendarRule(
    "utf-8-invalid", .error, source: "RFC 5545, section 3.1.4",
    summary:
      "Some bytes are no UTF-8, which a calendar is written in, so readers refuse the file or show other letters.",
    advice: "Save the file as UTF-8; a file in Latin-1 or another encoding has to be converted.",
    eachLine: { facts, line in
      guard line.bytes.contains(where: { $0 >= 0x80 }) else { return [] }
      let broken = BrokenBytes.find(in: Array(line.bytes)).filter { $0.fault == .invalid }
      guard let first = broken.first else { return [] }
      let start = line.bytes.startIndex + first.range.lowerBound
      let byte = String(line.bytes[start], radix: 16)
      let others = broken.count > 1 ? ", and \(Wording.count(broken.count - 1, "other")) likewise" : ""
      return [
        CalendarFinding(
          at: facts.place(line.bytes[start..<start + first.range.count]), "the byte 0x\(byte) is no UTF-8\(others)",
          help: "save the file as UTF-8")
      ]
    })

  static let controlCharacter = CalendarRule(
    "control-character", .error, source: "RFC 5545, section 3.1",
    summary: "A control character stands in the line; a NUL makes some readers refuse the whole file.",
    advice: "Take it out, and write a line end within a text as `\\n`.",
    eachLine: { facts, line in
      let controls = line.bytes.indices.filter { isControl(line.bytes[$0]) }
      guard let first = controls.first else { return [] }
      let name = "0x" + (line.bytes[first] < 0x10 ? "0" : "") + String(line.bytes[first], radix: 16)
      let others = controls.count > 1 ? ", and \(Wording.count(controls.count - 1, "other")) likewise" : ""
      return [
        CalendarFinding(
          at: facts.place(line.bytes[first...first]), "\(line.name) holds the control character \(name)\(others)",
          help: "take it out")
      ]
    })

  /// A tab is none here.
  private static func isControl(_ byte: UInt8) -> Bool { byte < 0x20 && byte != 0x09 || byte == 0x7F }
}
