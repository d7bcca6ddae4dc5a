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
    takeBracket()
    takeType()
    if target.first == "#" { target = target.dropFirst() }
  }

  /// Words before a reference: `closes after` lets only the end wait; `step` and `after` say nothing.
  struct Lead {
    /// In characters.
    let length: Int
    let type: DependencyType?

    /// Nil where a text begins with none; `Step 4` begins with one, a title `Step change` does not.
    init?(_ text: Substring) {
      guard let first = text.utf8.first, "acefimst".utf8.contains(first | 0x20) else { return nil }
      let start = text.prefix(16).lowercased()
      if let lead = ["closes after ", "finishes after ", "ends after "].first(where: start.hasPrefix) {
        (length, type) = (lead.count, .finishToFinish)
      } else if let lead = Self.nouns.first(where: start.hasPrefix), Self.isId(text.dropFirst(lead.count)) {
        (length, type) = (lead.count, nil)
      } else if start.hasPrefix("after ") {
        (length, type) = (6, nil)
      } else {
        return nil
      }
    }

    private static let nouns = ["step ", "steps ", "milestone ", "milestones ", "task ", "tasks ", "item ", "items "]

    private static func isId(_ rest: Substring) -> Bool { rest.first == "#" || rest.first?.isNumber == true }
  }

  private mutating func takeLead() {
    guard let lead = Lead(target) else { return }
    target = target.dropFirst(lead.length)
    type = lead.type ?? type
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
    guard let sign = rest.last, "+-–−".contains(sign) else { return }
    // Behind a type, a number alone counts days: `4FF+1`.
    let isBare = unit.isEmpty && DependencyType(rawValue: rest.dropLast().suffix(2).uppercased()) != nil
    guard let lag = (isBare ? .workingDay : LagUnit(unit))?.lag(sign == "+" ? count : -count) else { return }
    rest.removeLast()
    while rest.last == " " { rest.removeLast() }
    guard !rest.isEmpty else { return }
    self.lag = lag
    target = rest
  }

  /// `(+1w)`, `(FF)`, `(start to start, 2d)`.
  private mutating func takeBracket() {
    guard target.last == ")", let open = target.lastIndex(of: "("),
      let link = DependencyLink(target[target.index(after: open)...].dropLast())
    else { return }
    let rest = target[..<open].trimmed
    guard !rest.isEmpty else { return }
    type = link.type ?? type
    lag = link.lag ?? lag
    target = rest
  }

  /// `FF` behind a number or a space.
  private mutating func takeType() {
    guard let type = DependencyType(rawValue: target.suffix(2).uppercased()) else { return }
    let isCapital = target.suffix(2).allSatisfy(\.isUppercase)
    var rest = target.dropLast(2)
    guard let before = rest.last, before.isNumber || (isCapital && before == " ") else { return }
    while rest.last == " " { rest.removeLast() }
    guard !rest.isEmpty else { return }
    self.type = type
    target = rest
  }
}
