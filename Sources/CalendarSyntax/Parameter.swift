/// What stands between a property's name and its value (RFC 5545, section 3.2).
public struct Parameter: Sendable {
  /// One value of a parameter.
  public struct Value: Sendable {
    /// Without its quotes.
    public let bytes: ArraySlice<UInt8>
    /// Whether it stands between two `"`; one that is not closed is part of the bytes.
    public let isQuoted: Bool

    /// What is meant: `^'`, `^n` and `^^` stand for a quote, a line end and `^` (RFC 6868).
    public var text: String {
      guard bytes.contains(UInt8(ascii: "^")) else { return String(decoding: bytes, as: UTF8.self) }
      var decoded: [UInt8] = []
      var index = bytes.startIndex
      while index < bytes.endIndex {
        let next = index + 1 < bytes.endIndex ? bytes[index + 1] : 0
        let meant = bytes[index] == UInt8(ascii: "^") ? Self.meaning(of: next) : nil
        decoded.append(meant ?? bytes[index])
        index += meant == nil ? 1 : 2
      }
      return String(decoding: decoded, as: UTF8.self)
    }

    private static func meaning(of byte: UInt8) -> UInt8? {
      switch byte {
      case UInt8(ascii: "'"): UInt8(ascii: "\"")
      case UInt8(ascii: "n"): UInt8(ascii: "\n")
      case UInt8(ascii: "^"): byte
      default: nil
      }
    }
  }

  /// In capitals: names are the same in any case.
  public let name: String
  /// Never empty; `CATEGORY=` has one value that is empty.
  public let values: [Value]
  /// Name and values.
  public let bytes: ArraySlice<UInt8>

  /// The first value.
  public var text: String { values.first?.text ?? "" }
}
