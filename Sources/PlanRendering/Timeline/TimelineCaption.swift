import PlanModel

/// What the drawing shows and what it leaves out, in words.
struct TimelineCaption: HTMLPart {
  let content: TimelineContent
  let view: PlanView

  func write(to html: inout HTML) {
    html += "<p>"
    for (index, sentence) in sentences.enumerated() { html += "\(index == 0 ? "" : " ")\(sentence)" }
    html += "</p>\n"
  }

  private var sentences: [String] {
    [summary, grouped, undated, links, today].compactMap(\.self)
  }

  private var summary: String {
    let counted = content.phases.flatMap(\.steps).filter { $0.status.status != .cancelled }
    let done = counted.count { $0.status.status == .done }
    let days = content.phases.compactMap(\.firstDay) + content.phases.compactMap(\.lastDay)
    let span =
      if let first = days.min(), let last = days.max() { ", from \(first.spoken) to \(last.spoken)" } else { "" }
    return "\(Wording.count(counted.count, "step")), \(done) done\(span)."
  }

  private var grouped: String? {
    guard content.isGrouped else { return nil }
    let what = content.hasPhaseGroups ? "phases" : "sides"
    return "Only the \(what) are drawn, since there are too many steps to draw each."
  }

  private var undated: String? {
    let count = content.isGrouped ? 0 : view.steps.count - content.stepCount
    guard count > 0 else { return nil }
    return "\(Wording.count(count, "step")) without a date \(count == 1 ? "is" : "are") not drawn."
  }

  private var links: String? {
    let count = content.links.leftOut
    guard count > 0 else { return nil }
    return "\(Wording.count(count, "arrow")) \(count == 1 ? "is" : "are") left out: there are too many to follow."
  }

  private var today: String? {
    content.flags.contains { $0.kind == .today }
      ? nil : "Today, \(view.plan.asOf.spoken), lies outside the drawing."
  }
}
