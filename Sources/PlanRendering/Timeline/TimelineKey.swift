import PlanModel

/// What the shapes of a drawing mean, in words; only those that it has.
struct TimelineKey: HTMLPart {
  let content: TimelineContent

  func write(to html: inout HTML) {
    if content.isGrouped { return }
    html += "<ul class=\"key\(literal: content.isShort ? "" : " wide")\">\n"
    writeSides(to: &html)
    writeStates(to: &html)
    writeMoves(to: &html)
    html += "</ul>\n"
  }

  private var items: [TimelineItem] { content.steps.flatMap(\.self) }

  private func writeSides(to html: inout HTML) {
    let sides: [(Side, StaticString, HTML)] = [
      (.buyer, "buyer done", "Buyer"), (.seller, "seller done", "Seller"), (.both, "both done", "Both"),
    ]
    for (side, name, word) in sides where items.contains(where: { $0.step?.side == side }) {
      item(name, bar(share: 0), word, to: &html)
    }
  }

  private func writeStates(to html: inout HTML) {
    let states: [(Status, StaticString, HTML, HTML)] = [
      (.notStarted, "both not-started", bar(share: 0), "not started"),
      (.inProgress, "both in-progress", bar(share: 13), "in progress"),
      (.done, "both done", mark("t"), "done"), (.blocked, "both blocked", mark("b"), "blocked"),
      (.cancelled, "both cancelled", bar(share: 0), "cancelled"),
    ]
    for (status, name, sample, word) in states where items.contains(where: { $0.step?.status.status == status }) {
      item(name, sample, word, to: &html)
    }
    if items.contains(where: { $0.bar.isMilestone }) {
      item("both not-started", diamond("bar"), "on one day", to: &html)
    }
    if items.contains(where: \.isCritical) { item("both critical", bar(share: 0), "critical path", to: &html) }
  }

  private func writeMoves(to html: inout HTML) {
    if items.contains(where: { $0.bar.ghost != nil }) { item("both", diamond("ghost"), "former date", to: &html) }
    if items.contains(where: { $0.bar.forecast != nil || $0.bar.isExpected }) {
      item("both", diamond("expected"), "forecast", to: &html)
    }
    if !content.links.links.isEmpty {
      item(
        "both", "<path class=\"wait\" d=\"M2 7H20\"/><use class=\"head\" href=\"#tl-r\" x=\"25\" y=\"7\"/>",
        "waits for", to: &html)
    }
  }

  private func item(_ name: StaticString, _ sample: HTML, _ word: HTML, to html: inout HTML) {
    html +=
      "<li><svg class=\"\(literal: name)\" width=\"28\" height=\"14\" aria-hidden=\"true\">\(sample)</svg> \(word)</li>\n"
  }

  private func bar(share: Int) -> HTML {
    let part: HTML = share == 0 ? "" : "<rect class=\"part\" x=\"1\" y=\"3\" width=\"\(share)\" height=\"8\" rx=\"2\"/>"
    return "<rect class=\"bar\" x=\"1\" y=\"3\" width=\"26\" height=\"8\" rx=\"2\"/>\(part)"
  }

  private func diamond(_ name: StaticString) -> HTML {
    "<use class=\"\(literal: name)\" href=\"#tl-m\" x=\"18\" y=\"7\"/>"
  }

  private func mark(_ id: StaticString) -> HTML { "<use class=\"mark\" href=\"#tl-\(literal: id)\" x=\"13\" y=\"7\"/>" }
}
