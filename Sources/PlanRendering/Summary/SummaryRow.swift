import PlanModel

/// A line of the summary: a step, a risk, a phase.
struct SummaryRow: Equatable, Sendable {
  /// What is wrong, in a word, with the name of its look.
  struct Mark: Equatable, Sendable {
    let word: String
    let look: String
  }

  var mark: Mark?
  var title: String
  /// Who owns it; of a phase, how far it is.
  var who: String?
  var when: String?
  var detail: String?

  /// What stands below the title.
  var remark: String? {
    let parts = [who, detail].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " · ")
  }

  /// What is told beside the title, in the order in which it is told.
  var facts: [String] { [who, when, detail].compactMap(\.self) }
}

/// A heading with its lines, and how many more there are.
struct SummarySection: Equatable, Sendable {
  /// What its lines are.
  enum Kind: String, Sendable {
    case attention, nextBuyer, nextSeller, risks, decisions, criteria, phases, steps

    /// Takes the width of the page, as its lines do not fit in half of it.
    var isWide: Bool { self == .attention || isTable }
    /// Its lines are rows of a table.
    var isTable: Bool { self == .phases || self == .steps }

    /// One of them.
    var noun: String {
      switch self {
      case .attention, .nextBuyer, .nextSeller, .steps: "step"
      case .risks: "risk"
      case .decisions: "decision"
      case .criteria: "criterion"
      case .phases: "phase"
      }
    }

    /// Lines that it is given before any section gets more.
    var least: Int {
      switch self {
      case .phases: 4
      case .nextBuyer, .nextSeller: 3
      case .attention, .risks, .decisions: 2
      case .steps: 1
      case .criteria: 0
      }
    }

    /// Lines that it is given before any section gets more than that.
    var wanted: Int {
      switch self {
      case .phases: 8
      case .attention, .steps: 5
      case .decisions: 4
      case .nextBuyer, .nextSeller, .risks: 3
      case .criteria: 2
      }
    }

    /// Most lines, however much room there is.
    var most: Int {
      switch self {
      case .phases, .steps: 24
      case .attention: 8
      case .nextBuyer, .nextSeller, .risks, .decisions, .criteria: 6
      }
    }
  }

  let kind: Kind
  let heading: String
  var rows: [SummaryRow]
  /// Of all that could stand here.
  let count: Int

  /// As `and 14 more steps, see the page`; nil where all are told.
  var more: String? {
    let rest = count - rows.count
    guard rest > 0 else { return nil }
    return "and " + Wording.count(rest, "more \(kind.noun)", kind == .criteria ? "more criteria" : nil)
      + ", see the page"
  }
}
