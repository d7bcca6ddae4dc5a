/// One line of a calendar: a name, parameters and a value (RFC 5545, section 3.1).
///
/// Slices count in the unfolded bytes; `CalendarDocument.place(of:)` says where they stand in the file.
public struct ContentLine: Sendable {
  /// Why a line is not one.
  public enum Fault: Sendable, Hashable {
    /// Nothing that can be a name stands before the first `:` or `;`.
    case name
    /// There is no `:` behind name and parameters.
    case colon
    /// A parameter is not of the form `NAME=value`.
    case parameter
    /// A quoted value is not closed, or something stands between its end and the next `,`, `;` or `:`.
    case quote
  }

  /// The whole line.
  public let bytes: ArraySlice<UInt8>
  /// In capitals: names are the same in any case.
  public let name: String
  /// As it was written: all that stands before the first `:` or `;`.
  public let nameBytes: ArraySlice<UInt8>
  /// In file order, repeated ones too; without those that are not of the form `NAME=value`.
  public let parameters: [Parameter]
  /// As it is written, escapes and all; empty where there is no `:`.
  public let value: ArraySlice<UInt8>
  /// The first one in the line; nil where the line has the form that it must have.
  public let fault: Fault?

  /// The first parameter of a name, which is given in capitals.
  public func parameter(_ name: String) -> Parameter? {
    parameters.first { $0.name == name }
  }

  /// The value as it is written; bytes that are not UTF-8 become U+FFFD.
  public var rawValue: String { String(decoding: value, as: UTF8.self) }

  /// The value as text, its escapes undone.
  public var text: String { TextValue(value).text }
}
