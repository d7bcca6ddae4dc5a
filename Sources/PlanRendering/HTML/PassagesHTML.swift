import PlanModel
import PlanSyntax

/// The parts of the plan in the order their author gave them.
struct PassagesHTML: HTMLPart {
  let view: PlanView
  let dependents: Dependents
  let actions: StepActions

  private var plan: Plan { view.plan }

  func write(to html: inout HTML) {
    let shift = headingShift
    var lead = Lead.none
    for passage in plan.passages {
      if case .prose(let prose) = passage {
        let elements = view.shown(prose)
        writeProse(elements[...], shift, to: &html)
        lead = Lead(after: elements)
      } else {
        writeSection(passage, after: lead, to: &html)
        lead = .passage(passage.name)
      }
    }
    for passage in unplaced { writeSection(passage, after: .none, to: &html) }
  }

  private func writeProse(_ elements: ArraySlice<Element>, _ shift: Int, to html: inout HTML) {
    let blocks = BlocksHTML(elements: elements, headingShift: shift, includesInternal: view.seesInternal)
    let prose: HTML = "\(blocks)"
    guard !prose.isEmpty else { return }
    html += "<section class=\"prose\">\n\(prose)</section>\n"
  }

  private func writeSection(_ passage: Passage, after lead: Lead, to html: inout HTML) {
    guard let part = part(for: passage, under: lead.heading) else { return }
    html += opening(of: passage.name, after: lead)
    if isFirstTable(passage), FiltersHTML.isUseful(in: view) { FiltersHTML(view: view).write(to: &html) }
    part.write(to: &html)
    html += "</section>\n"
  }

  private func isFirstTable(_ passage: Passage) -> Bool {
    if case .steps(let table) = passage { table == view.steps.first?.table } else { false }
  }

  private func opening(of name: String, after lead: Lead) -> HTML {
    switch lead {
    case .passage(name): "<section class=\"goes-on\">\n"
    case .heading, .line: "<section class=\"led\">\n"
    case .none, .passage: "<section>\n<h2>\(name)</h2>\n"
    }
  }

  /// Nil where nothing of the passage is shown.
  private func part(for passage: Passage, under heading: String?) -> (any HTMLPart)? {
    switch passage {
    case .prose: return nil
    case .steps(let table):
      let steps = StepsHTML(table: table, heading: heading, dependents: dependents, actions: actions, view: view)
      return steps.isEmpty ? nil : steps
    case .people(let rows):
      let people = plan.people[rows].filter(view.isShown)
      return people.isEmpty ? nil : PeopleHTML(people: people, view: view)
    case .risks(let rows):
      let risks = plan.risks[rows].filter(view.isShown)
      return risks.isEmpty ? nil : RisksHTML(risks: risks, view: view)
    case .criteria(let rows):
      let criteria = plan.criteria[rows].filter(view.isShown)
      return criteria.isEmpty ? nil : CriteriaHTML(criteria: criteria)
    }
  }

  /// Risks and criteria that a field gives stand in no passage.
  private var unplaced: [Passage] {
    var risks = IndexSpan(count: plan.risks.count)
    var criteria = IndexSpan(count: plan.criteria.count)
    for passage in plan.passages {
      if case .risks(let rows) = passage { risks.remove(rows) }
      if case .criteria(let rows) = passage { criteria.remove(rows) }
    }
    return criteria.runs.map { .criteria(rows: $0) } + risks.runs.map { .risks(rows: $0) }
  }

  /// What brings the highest heading of the prose to the page's second level.
  private var headingShift: Int {
    var highest = 6
    for case .prose(let prose) in plan.passages {
      for case .heading(let level, _) in prose.lazy.map(\.element.block) { highest = min(highest, level) }
    }
    return 2 - highest
  }
}

/// What stands right above a passage.
private enum Lead {
  case none
  case heading(String)
  /// A line that ends in a colon.
  case line
  case passage(String)

  /// What the end of a stretch of prose is to the passage below.
  init(after elements: [Element]) {
    switch elements.last?.block {
    case .heading(_, let content): self = .heading(content.plainText)
    case .paragraph(let paragraph) where paragraph.content.plainText.utf8.last == UInt8(ascii: ":"): self = .line
    default: self = .none
    }
  }

  var heading: String? {
    if case .heading(let text) = self { text } else { nil }
  }
}

/// The numbers from 0 that are left after some were taken.
private struct IndexSpan {
  private var isLeft: [Bool]

  init(count: Int) { isLeft = Array(repeating: true, count: count) }

  mutating func remove(_ rows: Range<Int>) {
    for row in rows { isLeft[row] = false }
  }

  /// What is left, in runs.
  var runs: [Range<Int>] {
    isLeft.indices.filter { isLeft[$0] }.reduce(into: []) { runs, index in
      if let last = runs.last, last.upperBound == index {
        runs[runs.count - 1] = last.lowerBound..<index + 1
      } else {
        runs.append(index..<index + 1)
      }
    }
  }
}

extension Passage {
  /// What stands above it, where the author wrote nothing there.
  fileprivate var name: String {
    switch self {
    case .prose: ""
    case .steps: "Steps"
    case .people: "People"
    case .risks: "Risks"
    case .criteria: "Success criteria"
    }
  }
}
