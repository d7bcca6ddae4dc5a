import PlanModel

/// What narrows the steps down, where they are many; hidden until the page's script works it.
struct FiltersHTML: HTMLPart {
  private let sides: [Choice]
  private let owners: [Choice]
  private let phases: [Choice]
  private let statuses: [Choice]

  /// Five steps are seen at a glance.
  static func isUseful(in view: PlanView) -> Bool { view.steps.count > 5 }

  init(view: PlanView) {
    sides = Self.sides(of: view.steps).map { Choice(value: $0.rawValue, label: $0.choice) }
    owners = view.steps.flatMap { $0.owners.map(\.name) }.distinct.map(Choice.init)
    phases = view.steps.compactMap(\.phase).distinct.map(Choice.init)
    statuses = Self.healths(in: view) + Self.statuses(in: view)
  }

  func write(to html: inout HTML) {
    html += "<form class=\"filters\" role=\"search\" aria-label=\"Steps\" autocomplete=\"off\" hidden>\n"
    write("side", "Side", sides, to: &html)
    write("owner", "Owner", owners, to: &html)
    write("phase", "Phase", phases, to: &html)
    write("status", "Status", statuses, to: &html)
    html += """
      <label class="search">Search<input type="search" name="q" spellcheck="false"></label>
      <p><span role="status"></span> <button type="button">Show all</button></p>
      </form>

      """
  }

  private func write(_ name: StaticString, _ label: StaticString, _ choices: [Choice], to html: inout HTML) {
    guard !choices.isEmpty else { return }
    html += "<label>\(literal: label)<select name=\"\(literal: name)\"><option value=\"\">All</option>"
    for choice in choices { html += "<option\(choice.attribute)>\(choice.label)</option>" }
    html += "</select></label>\n"
  }

  /// A joint step is each side's too.
  private static func sides(of steps: [Step]) -> [Side] {
    let seen = Set(steps.map(\.side))
    return Side.allCases.filter { seen.contains($0) || ($0 != .unknown && seen.contains(.both)) }
  }

  /// What steps that are not finished are like.
  private static func healths(in view: PlanView) -> [Choice] {
    let open = view.steps.filter(\.isOpen)
    guard !open.isEmpty else { return [] }
    let seen = Set(open.compactMap { view.scheduled($0)?.health.health })
    return [Choice(value: "open", label: "Open")]
      + [("at-risk", Health.amber), ("off-track", .red)].compactMap { value, health in
        seen.contains(health) ? Phrases.health(health).map { Choice(value: value, label: $0) } : nil
      }
  }

  private static func statuses(in view: PlanView) -> [Choice] {
    let seen = Set(view.steps.map(\.status.status))
    return Status.allCases.filter(seen.contains).map { Choice(value: $0.rawValue, label: $0.label) }
  }
}

/// What may be chosen, as the address names it and as readers do.
private struct Choice {
  let value: String
  let label: String

  init(value: String, label: String) {
    self.value = value
    self.label = label
  }

  init(_ name: String) { self.init(value: name, label: name) }

  /// None where the label says it: its white space is read as one space (HTML Standard, section 4.10.10).
  var attribute: HTML {
    value == label && label.split(whereSeparator: \.isWhitespace).joined(separator: " ") == label
      ? HTML() : " value=\"\(value)\""
  }
}

extension Side {
  fileprivate var choice: String {
    switch self {
    case .buyer: "Buyer"
    case .seller: "Seller"
    case .both: "Both"
    case .unknown: "Not known"
    }
  }
}
