import PlanModel
import PlanSyntax

/// The head of the page, with the people who stand behind the plan.
struct PageHeader: HTMLPart {
  let view: PlanView

  func write(to html: inout HTML) {
    html += "<header class=\"top\">\n\(HeadHTML(view: view, moreFacts: facts))</header>\n"
  }

  private var facts: HTML {
    var html: HTML = "<div><dt>As of</dt><dd>\(TimeHTML(view.plan.asOf))</dd></div>\n"
    write("Champion", .champion, to: &html)
    write("Confirmed", .confirmed, to: &html)
    return html
  }

  private func write(_ label: StaticString, _ key: FieldKey, to html: inout HTML) {
    let fields = view.plan.fields.filter { $0.key == key && !$0.text.isEmpty }
    guard !fields.isEmpty else { return }
    html += "<div><dt>\(literal: label)</dt>"
    for field in fields { html += "<dd dir=\"auto\">\(InlinesHTML(field.value))</dd>" }
    html += "</div>\n"
  }
}
