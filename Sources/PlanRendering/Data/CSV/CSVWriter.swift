import PlanModel

/// Writes a table as CSV (RFC 4180) that spreadsheets can open without harm.
///
/// It begins with a byte order mark: without one, Excel takes UTF-8 for the code page of the machine.
struct CSVWriter {
  /// What stands in a cell.
  enum Value {
    case text(String?)
    case number(Int?)
    case day(Day?)
  }

  private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Writes a row and ends its line.
  mutating func row(_ values: [Value]) {
    for (index, value) in values.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      write(value)
    }
    bytes.append(literal: "\r\n")
  }

  private mutating func write(_ value: Value) {
    switch value {
    case .text(let text): if let text { write(HarmlessCell(text).text) }
    case .number(let number): if let number { bytes += String(number).utf8 }
    case .day(let day): if let day { bytes += day.iso.utf8 }
    }
  }

  /// In quotes where a spreadsheet of any language might see the end of the cell.
  private mutating func write(_ text: String) {
    guard text.utf8.contains(where: { "\",;\t\r\n".utf8.contains($0) }) else {
      bytes += text.utf8
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
