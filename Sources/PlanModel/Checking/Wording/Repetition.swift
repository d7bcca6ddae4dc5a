/// Tells quickly that no two of many texts can be the same: most plans have no such two.
enum Repetition {
  /// Whether two texts have the same letters and digits of ASCII in the same order, without case; empty texts count not.
  static func mayOccur(among texts: some Sequence<String>) -> Bool {
    var seen = Set<UInt64>(minimumCapacity: texts.underestimatedCount)
    return texts.contains { !$0.isEmpty && !seen.insert(sum(of: $0)).inserted }
  }

  private static func sum(of text: String) -> UInt64 {
    var text = text
    return text.withUTF8 { bytes in
      unsafe bytes.reduce(0) { sum, byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"):
          sum &* 31 &+ UInt64(byte | 0x20)
        default: sum
        }
      }
    }
  }
}
