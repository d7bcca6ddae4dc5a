import PlanModel
import PlanSyntax

/// The people who stand behind the plan: who decides, who champions it, and who confirmed it when.
struct BackersHTML: HTMLPart {
  let plan: Plan

  func write(to html: inout HTML) {
    let backers: HTML = "\(decisionMaker)\(fields("Champion", .champion))\(fields("Confirmed", .confirmed))"
    if !backers.isEmpty { html += "<div>\(backers)</div>\n" }
  }

  /// As it was written; the full name where only a role or a first name was.
  private var decisionMaker: HTML {
    guard let field = plan.field(.decisionMaker) else { return HTML() }
    var html: HTML = "<dt>Decision maker</dt><dd dir=\"auto\">\(InlinesHTML(field.value))</dd>"
    if let name = plan.decisionMaker?.name, !field.text.lowercased().contains(name.lowercased()) {
      html += "<dd class=\"note\" dir=\"auto\">\(name)</dd>"
    }
    return html
  }

  private func fields(_ label: StaticString, _ key: FieldKey) -> HTML {
    let fields = plan.fields.filter { $0.key == key && !$0.text.isEmpty }
    guard !fields.isEmpty else { return HTML() }
    return fields.reduce(into: "<dt>\(literal: label)</dt>") { html, field in
      html += "<dd dir=\"auto\">\(InlinesHTML(field.value))</dd>"
    }
  }
}
