public import PlanText

/// What a duration cell says, and what was understood.
public struct DurationEntry: Sendable, Hashable {
  /// Whether the text was understood.
  public enum Reading: Sendable, Hashable {
    /// Nothing is written, or a dash.
    case none
    /// Working days, 0 and up.
    case days(Int)
    /// `[Days]`, `TBD`.
    case placeholder
    /// `2-3 weeks`, `1 month`: no one number of working days.
    case unclear
  }

  /// As it was written, without markup; empty where nothing is written.
  public let text: String
  /// Where the cell stands in the source; empty, at the row's end, where nothing is written.
  public let range: SourceRange
  /// How many working days it gives, else why none.
  public let reading: Reading

  /// The text of a cell, where it stands, and the length of work that it gives.
  public init(text: String, range: SourceRange, reading: Reading) {
    self.text = text
    self.range = range
    self.reading = reading
  }

  /// Working days, where the text gives them.
  public var days: Int? {
    if case .days(let days) = reading { days } else { nil }
  }
}
