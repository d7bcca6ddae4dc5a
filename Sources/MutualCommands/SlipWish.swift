import PlanModel

/// A step and where it is to end, as it was typed.
struct SlipWish: Equatable {
  /// Where a step is to end.
  enum Goal: Equatable {
    case day(Day)
    case lag(Lag)

    /// Reads `2026-07-24`, `+2w`, `-3d`, `+10cd`; nil for anything else.
    init?(_ text: some StringProtocol) {
      if let day = Day(iso: text) {
        self = .day(day)
        return
      }
      guard let sign = text.first, "+-−".contains(sign) else { return nil }
      let digits = text.dropFirst().prefix { $0.isASCII && $0.isNumber }
      guard (1...4).contains(digits.count), let number = Int(digits),
        let lag = Lag(sign == "+" ? number : -number, text.dropFirst(1 + digits.count))
      else { return nil }
      self = .lag(lag)
    }
  }

  /// An id, a number or a title.
  let step: String
  let goal: Goal
  /// The goal as it was typed.
  let text: String

  /// Reads `STEP TO` and `STEP=TO`, any number of them.
  static func all(in arguments: [String]) throws(Failure) -> [SlipWish] {
    var wishes: [SlipWish] = []
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if let wish = SlipWish(equation: argument) {
        wishes.append(wish)
      } else {
        wishes.append(try SlipWish(argument, rest.popFirst()))
      }
    }
    return wishes
  }

  /// Reads `4=+2w`; a title may hold `=` too.
  private init?(equation text: String) {
    guard let sign = text.lastIndex(of: "="), let goal = Goal(text[text.index(after: sign)...]) else { return nil }
    self.init(step: String(text[..<sign]), goal: goal, text: String(text[text.index(after: sign)...]))
  }

  private init(_ step: String, _ goal: String?) throws(Failure) {
    if step.hasPrefix("--") { throw Failure("there is no option \(step)", help: "mutual slip --help lists them") }
    guard let goal else {
      throw Failure("where is “\(step)” to move?", help: "write a date or a length behind it, as 2026-07-24 or +2w")
    }
    guard let read = Goal(goal) else {
      throw Failure("“\(goal)” is neither a date nor a length", help: "write it as 2026-07-24, +2w, +5d or -3d")
    }
    self.init(step: step, goal: read, text: goal)
  }

  private init(step: String, goal: Goal, text: String) {
    self.step = step
    self.goal = goal
    self.text = text
  }
}
