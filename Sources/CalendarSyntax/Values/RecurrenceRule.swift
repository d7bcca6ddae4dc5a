/// A RECUR as it is written, as `FREQ=WEEKLY;BYDAY=TH` (RFC 5545, section 3.3.10).
public struct RecurrenceRule: Sendable {
  /// One part of a rule.
  public struct Part: Sendable {
    /// In capitals.
    public let name: String
    /// In file order, divided by commas; never empty.
    public let values: [ArraySlice<UInt8>]
    /// Name and values.
    public let bytes: ArraySlice<UInt8>
    /// Whether there is an `=` between a name and values.
    public let isWhole: Bool

    init(_ bytes: ArraySlice<UInt8>) {
      let name = bytes.prefix { $0 != UInt8(ascii: "=") }
      self.name = String(decoding: name.map { Byte.capital($0) }, as: UTF8.self)
      self.bytes = bytes
      values = bytes[name.endIndex...].dropFirst().split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
      isWhole = !name.isEmpty && name.endIndex < bytes.endIndex
    }
  }

  /// In file order, divided by semicolons; never empty.
  public let parts: [Part]

  /// Divides any bytes into parts; what is no rule is not judged here.
  public init(_ bytes: ArraySlice<UInt8>) {
    parts = bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map(Part.init)
  }

  /// The first part of a name, which is given in capitals.
  public func part(_ name: String) -> Part? { parts.first { $0.name == name } }
}
