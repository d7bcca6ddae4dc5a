/// A reference to a step with the type and lag behind it: `4FF-1w`, `closes after IT-02`.
struct DependencyReference {
  /// What names the step.
  var target: Substring
  var type = DependencyType.finishToStart
  var lag = Lag.workingDays(0)

  init(_ text: Substring) {
    target = text
    takeLead()
    takeLag()
    takeType()
    if target.first == "#" { target = target.dropFirst() }
  }

  /// `closes after`: only the end must wait; `step` and `after` say nothing.
  private mutating func takeLead() {
    for lead in ["closes after ", "finishes after ", "ends after "] where lowercased.hasPrefix(lead) {
      target = target.dropFirst(lead.count)
      type = .finishToFinish
    }
    for lead in ["after ", "step ", "milestone ", "task "] where lowercased.hasPrefix(lead) {
      let rest = target.dropFirst(lead.count)
      // `Step 4`, but not a title that begins so.
      if rest.first == "#" || rest.first?.isNumber == true || lead == "after " { target = rest }
    }
  }

  /// `+3d`, `- 1w`, `+2cd` at the end.
  private mutating func takeLag() {
    var rest = target
    let letters = rest.reversed().prefix { $0.isLetter }.count
    let unit = rest.suffix(letters).lowercased()
    rest = rest.dropLast(letters)
    while rest.last == " " { rest.removeLast() }
    let digits = rest.reversed().prefix { $0.isASCII && $0.isNumber }.count
    guard (1...4).contains(digits), let count = Int(rest.suffix(digits)) else { return }
    rest = rest.dropLast(digits)
    while rest.last == " " { rest.removeLast() }
    guard let sign = rest.last, "+-–−".contains(sign), let lag = LagUnit(unit)?.lag(sign == "+" ? count : -count) else {
      return
    }
    rest.removeLast()
    while rest.last == " " { rest.removeLast() }
    guard !rest.isEmpty else { return }
    self.lag = lag
    target = rest
  }

  /// `FF` behind a number, a space or in brackets.
  private mutating func takeType() {
    var rest = target
    let isBracketed = rest.last == ")"
    if isBracketed { rest.removeLast() }
    guard let type = DependencyType(rawValue: rest.suffix(2).uppercased()) else { return }
    let isCapital = rest.suffix(2).allSatisfy(\.isUppercase)
    rest = rest.dropLast(2)
    guard let before = rest.last, before.isNumber || (isCapital && (before == " " || (isBracketed && before == "(")))
    else {
      return
    }
    if isBracketed, before == "(" { rest.removeLast() } else if isBracketed { return }
    while rest.last == " " { rest.removeLast() }
    guard !rest.isEmpty else { return }
    self.type = type
    target = rest
  }

  private var lowercased: String { target.lowercased() }
}
