/// Reads a line into its name, parameters and value; what is not as it must be is noted, and read as far as it goes.
struct ContentLineReader {
  private let line: ArraySlice<UInt8>
  private var index: Int
  private var parameters: [Parameter] = []
  private var fault: ContentLine.Fault?

  private init(_ line: ArraySlice<UInt8>) {
    self.line = line
    index = line.startIndex
  }

  static func read(_ line: ArraySlice<UInt8>) -> ContentLine {
    var reader = ContentLineReader(line)
    return reader.read()
  }

  private mutating func read() -> ContentLine {
    let name = token()
    if name.isEmpty || !isAt(":") && !isAt(";") && index < line.endIndex { note(.name) }
    skip { $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: ";") }
    let nameBytes = line[line.startIndex..<index]
    while isAt(";") {
      index += 1
      readParameter()
    }
    if isAt(":") { index += 1 } else { note(.colon) }
    return ContentLine(
      bytes: line, name: Self.capitals(nameBytes), nameBytes: nameBytes, parameters: parameters,
      value: line[index...], fault: fault)
  }

  private mutating func readParameter() {
    let start = index
    let name = token()
    var values: [Parameter.Value] = []
    if name.isEmpty || !isAt("=") {
      note(.parameter)
      skip { $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: ";") }
      return
    }
    repeat {
      index += 1
      values.append(value())
    } while isAt(",")
    parameters.append(Parameter(name: Self.capitals(name), values: values, bytes: line[start..<index]))
  }

  private mutating func value() -> Parameter.Value {
    isAt("\"") ? quotedValue() : bareValue()
  }

  private mutating func bareValue() -> Parameter.Value {
    let start = index
    skip { !Self.endsValue($0) }
    if line[start..<index].contains(UInt8(ascii: "\"")) { note(.quote) }
    return Parameter.Value(bytes: line[start..<index], isQuoted: false)
  }

  private mutating func quotedValue() -> Parameter.Value {
    let open = index
    guard let close = line[(open + 1)...].firstIndex(of: UInt8(ascii: "\"")) else {
      // Read as a bare one: else a line whose quote was lost would have no value.
      note(.quote)
      return bareValue()
    }
    index = close + 1
    if index < line.endIndex, !Self.endsValue(line[index]) {
      note(.quote)
      skip { !Self.endsValue($0) }
    }
    return Parameter.Value(bytes: line[(open + 1)..<close], isQuoted: true)
  }

  private mutating func token() -> ArraySlice<UInt8> {
    let start = index
    skip(Self.isNamePart)
    return line[start..<index]
  }

  private mutating func skip(_ isSkipped: (UInt8) -> Bool) {
    while index < line.endIndex, isSkipped(line[index]) { index += 1 }
  }

  private func isAt(_ scalar: Unicode.Scalar) -> Bool {
    index < line.endIndex && line[index] == UInt8(ascii: scalar)
  }

  /// The first fault counts: what follows may come of it.
  private mutating func note(_ fault: ContentLine.Fault) {
    self.fault = self.fault ?? fault
  }

  private static func endsValue(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: ":")
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
    default: false
    }
  }

  /// Only ASCII has capitals here, and most names are written in them.
  private static func capitals(_ bytes: ArraySlice<UInt8>) -> String {
    bytes.allSatisfy { Byte.capital($0) == $0 }
      ? String(decoding: bytes, as: UTF8.self) : String(decoding: bytes.map { Byte.capital($0) }, as: UTF8.self)
  }
}
