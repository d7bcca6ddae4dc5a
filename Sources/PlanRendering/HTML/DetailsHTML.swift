import PlanModel
import PlanText

/// The fields that stand nowhere else on the page, as they were written.
struct DetailsHTML: HTMLPart {
  let view: PlanView

  private var plan: Plan { view.plan }

  func write(to html: inout HTML) {
    let fields = view.fields.filter { !$0.text.isEmpty && !isShownElsewhere($0) }
    guard !fields.isEmpty else { return }
    html += "<section>\n<h2>Details</h2>\n<dl class=\"details\">\n"
    for field in fields {
      html += "<div><dt dir=\"auto\">\(field.name)"
      if let qualifier = field.qualifier { html += " (\(qualifier))" }
      html += "</dt><dd dir=\"auto\">\(InlinesHTML(field.value))</dd></div>\n"
    }
    html += "</dl>\n</section>\n"
  }

  private func isShownElsewhere(_ field: Field) -> Bool {
    // A field that gives the plan nothing stands nowhere else, unless it holds risks or criteria.
    if field.isInternal, !field.key.isList, field.key != .uid, field.key != .asOf { return false }
    return switch field.key {
    case .confirmed, .decisionMaker, .champion, .uid, .asOf: true
    case .title, .goal, .buyer, .seller, .goLive, .targetClose, .compellingEvent:
      plan.field(field.key)?.nameRange == field.nameRange
    case .risks: plan.risks.contains { field.range.contains($0.range) }
    case .successCriteria: plan.criteria.contains { field.range.contains($0.range) }
    default: false
    }
  }
}
