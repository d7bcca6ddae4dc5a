import PlanSyntax
import PlanText

/// Finds the step that a dependency cell means, where its name there is mistyped beyond doubt.
struct MeantSteps {
  private let plan: Plan
  /// Steps by their ids without what may differ in typing.
  private let byId: [String: [Step]]
  private let titles: NearMiss
  private let byTitle: [String: [Step]]

  /// Nil where every dependency names a step.
  static func unlessAllAreFound(in plan: Plan) -> MeantSteps? {
    plan.steps.contains { !$0.unresolved.isEmpty } ? MeantSteps(plan) : nil
  }

  private init(_ plan: Plan) {
    self.plan = plan
    byId = Dictionary(grouping: plan.steps) { $0.writtenId.map { Self.key($0.text) } ?? "" }
    titles = NearMiss(among: plan.steps.map(\.title))
    byTitle = Dictionary(grouping: plan.steps, by: \.title)
  }

  /// The change that writes the only step which can be meant, its type and lag kept.
  func fixes(_ part: UnresolvedDependency, of step: Step) -> [Fix] { fix(part, of: step).map { [$0] } ?? [] }

  private func fix(_ part: UnresolvedDependency, of step: Step) -> Fix? {
    let target = DependencyReference(part.text[...]).target
    guard plan.source.text(in: part.range) == part.text, let name = name(meantBy: String(target), by: step) else {
      return nil
    }
    let start = part.range.lowerBound + part.text.utf8.distance(from: part.text.startIndex, to: target.startIndex)
    let place = SourceRange(start, start + target.utf8.count)
    return Fix("write \(Wording.shown(name))", .safe, [TextEdit(place, name)])
  }

  /// An id whose letters, dashes or zeros differ, else a title with a slip of the pen.
  private func name(meantBy text: String, by step: Step) -> String? {
    if let found = byId[Self.key(text)], text.hasDigit || text.unicodeScalars.count < 4 {
      guard found.count == 1, found[0] !== step, let id = found[0].writtenId, id.isVerbatim else { return nil }
      return id.text
    }
    guard let title = titles.name(certainlyMeantBy: text), let found = byTitle[title], found.count == 1,
      found[0] !== step, found[0].titleCell.isVerbatim
    else { return nil }
    return title
  }

  /// Runs of letters and of digits, digits without zeros before them: `it-2` for `IT-02`, `IT–O2` and `it2`.
  ///
  /// Signs that join no letters and digits stay, so that `1/2` is never `12`, nor `1?` `1`.
  private static func key(_ text: String) -> String {
    var key = ""
    var signs = ""
    var wasDigit = false
    for scalar in SlipOfThePen.digits(text).lowercased().unicodeScalars {
      let isDigit = (0x30...0x39).contains(scalar.value)
      guard isDigit || scalar.properties.isAlphabetic else {
        signs.unicodeScalars.append(scalar)
        continue
      }
      if !joins(signs) || (isDigit && wasDigit) { key += signs }
      if isDigit != wasDigit { key += "-" }
      if scalar != "0" || key.utf8.last != UInt8(ascii: "-") { key.unicodeScalars.append(scalar) }
      (wasDigit, signs) = (isDigit, "")
    }
    return joins(signs) ? key : key + signs
  }

  /// Whether signs only hold the parts of an id together.
  private static func joins(_ signs: String) -> Bool { signs.utf8.allSatisfy { " #-._".utf8.contains($0) } }
}
