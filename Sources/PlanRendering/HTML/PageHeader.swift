import PlanModel
import PlanSyntax

/// The head of the page: what is to be reached, by when, who decides, and how far it is.
struct PageHeader: HTMLPart {
  let view: PlanView

  private var plan: Plan { view.plan }

  func write(to html: inout HTML) {
    html += "<header class=\"top\">\n"
    CompaniesHTML(plan: plan).write(to: &html)
    html += "<h1 dir=\"auto\">\(view.title)</h1>\n"
    if let goal = plan.field(.goal) { html += "<p class=\"goal\" dir=\"auto\">\(InlinesHTML(goal.value))</p>\n" }
    if let event = plan.field(.compellingEvent) {
      html += "<p class=\"why\" dir=\"auto\"><span class=\"label\">Why now</span> \(InlinesHTML(event.value))</p>\n"
    }
    html += "<dl class=\"facts\">\n"
    MilestoneHTML(name: "Go-live", day: plan.goLive, field: plan.goLiveField, asOf: plan.asOf).write(to: &html)
    MilestoneHTML(name: "Target close", day: plan.targetClose, field: plan.targetCloseField, asOf: plan.asOf)
      .write(to: &html)
    html += "\(ProgressHTML(view: view))"
    html += "<div><dt>As of</dt><dd>\(TimeHTML(plan.asOf))</dd></div>\n"
    DecisionMakerHTML(plan: plan).write(to: &html)
    write("Champion", .champion, to: &html)
    write("Confirmed", .confirmed, to: &html)
    html += "</dl>\n</header>\n"
  }

  private func write(_ label: StaticString, _ key: FieldKey, to html: inout HTML) {
    let fields = plan.fields.filter { $0.key == key && !$0.text.isEmpty }
    guard !fields.isEmpty else { return }
    html += "<div><dt>\(literal: label)</dt>"
    for field in fields { html += "<dd dir=\"auto\">\(InlinesHTML(field.value))</dd>" }
    html += "</div>\n"
  }
}

/// The two companies, buyer first.
struct CompaniesHTML: HTMLPart {
  let plan: Plan

  func write(to html: inout HTML) {
    let fields = [plan.field(.buyer), plan.field(.seller)].compactMap(\.self)
    html += "<p class=\"companies\">"
    if fields.isEmpty { html += "Mutual action plan" }
    for (index, field) in fields.enumerated() {
      if index > 0 { html += " <span class=\"times\">×</span> " }
      html += "<bdi>\(InlinesHTML(field.value))</bdi>"
    }
    html += "</p>\n"
  }
}

/// A date that both sides agreed on, with the days that are left; as written where it is no date yet.
struct MilestoneHTML: HTMLPart {
  let name: StaticString
  let day: Day?
  let field: DateEntry?
  let asOf: Day

  func write(to html: inout HTML) {
    if let day {
      html += "<div class=\"milestone\"><dt>\(literal: name)</dt><dd>\(TimeHTML(day))</dd>"
      html += "<dd class=\"note\">\(Words.distance(from: asOf, to: day))</dd>"
      if let field, field.day == day { writeEarlier(field, to: &html) }
      html += "</div>\n"
    } else if let field, !field.text.isEmpty {
      html += "<div class=\"milestone\"><dt>\(literal: name)</dt><dd dir=\"auto\">\(field.text)</dd></div>\n"
    }
  }
}

extension MilestoneHTML {
  private func writeEarlier(_ field: DateEntry, to html: inout HTML) {
    let earlier: HTML = "\(EarlierDatesHTML(entry: field))"
    if !earlier.isEmpty { html += "<dd class=\"was\">\(earlier)</dd>" }
  }
}

/// How many steps are done, of all that still count.
struct ProgressHTML: HTMLPart {
  let view: PlanView

  func write(to html: inout HTML) {
    let (done, all) = (view.doneCount, view.stepCount)
    guard all > 0 else { return }
    html += "<div><dt>Progress</dt><dd>\(done) of \(Words.count(all, "step")) done "
    html +=
      "<progress aria-label=\"Progress\" value=\"\(done)\" max=\"\(all)\">\(done) of \(all)</progress></dd></div>\n"
  }
}
