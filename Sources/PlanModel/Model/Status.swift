public import PlanText

/// How far a step is.
public enum Status: String, Sendable, Hashable, CaseIterable {
  case notStarted = "not-started"
  case inProgress = "in-progress"
  case done, blocked, cancelled

  /// In words for people, as `Not started`.
  public var label: String {
    switch self {
    case .notStarted: "Not started"
    case .inProgress: "In progress"
    case .done: "Done"
    case .blocked: "Blocked"
    case .cancelled: "Cancelled"
    }
  }
}

/// How well a step stands.
public enum Health: String, Sendable, Hashable, CaseIterable {
  case done, green, amber, red
  /// Of a cancelled step.
  case none
}

/// What a status cell says.
public struct StatusEntry: Sendable, Hashable {
  /// Whether the text was understood.
  public enum Reading: Sendable, Hashable {
    case blank
    case read
    /// Word and symbol say different things: the status of the symbol.
    case contradiction(symbol: Status)
    /// An open choice, `Todo/In Progress/Done`.
    case undecided
    case placeholder
    case unknown
  }

  /// What counts of the cell, without markup: mostly not what is struck through. Empty where nothing is written.
  public let text: String
  /// Where it stands in the source: the status cell, or the health cell that gives the status; else the row's end.
  public let range: SourceRange
  /// Whether the text says a status, or what is wrong with it.
  public let reading: Reading
  /// What counts: of a contradiction that of the word; `notStarted` where nothing in the row gives one.
  public let status: Status
  /// Set by words as `at risk`.
  public let health: Health?

  /// What a text says, and the status that counts whether it says one or not.
  public init(text: String, range: SourceRange, reading: Reading, status: Status, health: Health? = nil) {
    self.text = text
    self.range = range
    self.reading = reading
    self.status = status
    self.health = health
  }
}
