/// What must hold of any text that is written for people.
enum Text {
  static func lines(of bytes: [UInt8]) -> [Substring] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n")
  }

  /// It is UTF-8 without control characters, so that no terminal obeys a stranger.
  static func breaches(of bytes: some Collection<UInt8>, allowing others: [UInt8] = [], in name: String) -> [String] {
    if String(validating: bytes, as: UTF8.self) == nil { return ["\(name) is no UTF-8"] }
    let controls = bytes.filter { ($0 < 0x20 || $0 == 0x7F) && $0 != 0x0A && !others.contains($0) }
    return controls.isEmpty ? [] : ["\(name) holds control characters: \(Set(controls).sorted())"]
  }
}
