import PlanText

/// Something that must be so whatever the bytes are that a stranger sends.
public struct Law: Sendable {
  /// As the folder of its inputs is called.
  public let name: String
  /// What is not as it must be; nothing where the law is kept.
  public let breaches: @Sendable (_ bytes: [UInt8]) -> [String]
}

extension Law {
  /// All of them, in the order data flows.
  public static let all: [Law] = [
    .rows, .tables, .reading, .compiling, .slipping, .formatting, .fixing, .calendars, .holidays, .importing,
  ]

  /// The law of a name.
  public static func named(_ name: String) -> Law? { all.first { $0.name == name } }
}
