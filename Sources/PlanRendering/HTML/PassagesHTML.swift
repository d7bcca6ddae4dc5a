import PlanModel
import PlanSyntax

/// The parts of the plan in the order their author gave them.
struct PassagesHTML: HTMLPart {
  let view: PlanView

  func write(to html: inout HTML) {
    let passages = view.plan.passages
    let shift = Self.headingShift(passages)
    var heading: (level: Int, content: Inlines)?
    for (index, passage) in passages.enumerated() {
      guard case .prose(let elements) = passage else {
        let previous = index > 0 ? passages[index - 1] : nil
        write(
          passage, under: heading.map { HeadingHTML(level: $0.level + shift, content: $0.content) }, after: previous,
          to: &html)
        heading = nil
        continue
      }
      // A heading right above a table of ours is that table's.
      var prose = elements[...]
      if index + 1 < passages.count, !passages[index + 1].isProse,
        case .heading(let level, let content)? = prose.last?.block
      {
        heading = (level, content)
        prose = prose.dropLast()
      }
      writeProse(prose, shift, to: &html)
    }
  }

  private func writeProse(_ elements: ArraySlice<Element>, _ shift: Int, to html: inout HTML) {
    let prose: HTML = "\(BlocksHTML(elements: elements, headingShift: shift))"
    guard !prose.isEmpty else { return }
    html += "<section class=\"prose\">\n\(prose)</section>\n"
  }

  private func write(
    _ passage: Passage, under heading: HeadingHTML?, after previous: Passage?, to html: inout HTML
  ) {
    let part: HTML
    switch passage {
    case .prose: return
    case .steps(let table): part = "\(StepsHTML(table: table, heading: heading?.content.plainText, view: view))"
    case .people(let rows): part = "\(PeopleHTML(people: view.plan.people[rows]))"
    case .risks(let rows): part = "\(RisksHTML(risks: view.plan.risks[rows].filter(view.isShown)))"
    case .criteria(let rows): part = "\(CriteriaHTML(criteria: view.plan.criteria[rows].map(\.value)))"
    }
    guard !part.isEmpty else { return }
    html += "<section>\n"
    if let heading {
      html += "\(heading)"
    } else if previous?.name != passage.name, let name = passage.name {
      html += "<h2>\(name)</h2>\n"
    }
    html += "\(part)</section>\n"
  }

  /// What brings the highest heading of the prose to the page's second level.
  private static func headingShift(_ passages: [Passage]) -> Int {
    var highest = 6
    for case .prose(let elements) in passages {
      for case .heading(let level, _) in elements.lazy.map(\.block) { highest = min(highest, level) }
    }
    return 2 - highest
  }
}

extension Passage {
  fileprivate var isProse: Bool { name == nil }

  /// What stands above it, where the author wrote nothing there.
  fileprivate var name: String? {
    switch self {
    case .prose: nil
    case .steps: "Steps"
    case .people: "People"
    case .risks: "Risks"
    case .criteria: "Success criteria"
    }
  }
}
