import PlanModel

/// What is overdue, blocked or at risk.
struct SummaryAttention: HTMLPart {
  static let limit = 5

  let items: [Attention.Item]

  func write(to html: inout HTML) {
    guard !items.isEmpty else { return }
    html += "<section>\n<h2>Needs attention</h2>\n<ul class=\"attention\">\n"
    for item in items.prefix(Self.limit) {
      html += "<li><span class=\"causes\">"
      for cause in item.causes { html += "\(CauseHTML(cause: cause))" }
      html += "</span><span class=\"title\" dir=\"auto\">\(item.step.title)"
      if let reason = item.reason { html += " <small dir=\"auto\">\(reason)</small>" }
      html += "</span><span class=\"who\">\(OwnerNames(owners: item.step.owners))</span></li>\n"
    }
    html += "</ul>\n\(MoreHTML(count: items.count - Self.limit, singular: "more step"))</section>\n"
  }
}

/// The next steps of each side.
struct SummaryNextSteps: HTMLPart {
  static let limit = 3

  let view: PlanView

  func write(to html: inout HTML) {
    let sides = [NextSteps(of: .buyer, in: view), NextSteps(of: .seller, in: view)].filter { !$0.steps.isEmpty }
    guard !sides.isEmpty else { return }
    html += "<section class=\"next\">\n"
    for next in sides { write(next, to: &html) }
    html += "</section>\n"
  }

  private func write(_ next: NextSteps, to html: inout HTML) {
    html += "<div>\n<h2>Next for \(SideName(side: next.side, plan: view.plan))</h2>\n<ul class=\"rows\">\n"
    for step in next.steps.prefix(Self.limit) {
      html += "<li><span class=\"title\" dir=\"auto\">\(step.title)"
      html += " <small>\(OwnerNames(owners: step.owners))</small></span>"
      html += "<span class=\"when\">\(DateHTML(entry: step.due))</span></li>\n"
    }
    html += "</ul>\n\(MoreHTML(count: next.steps.count - Self.limit, singular: "more step"))</div>\n"
  }
}

/// The phases with their dates; where there are none, the open steps, soonest first.
struct SummaryPlan: HTMLPart {
  let view: PlanView
  /// Most rows that fit beside the other sections.
  let limit: Int

  func write(to html: inout HTML) {
    let phases = Phase.groups(of: view.steps)
    html += "<section>\n"
    if phases.count > 1 { write(phases, to: &html) } else { writeSteps(to: &html) }
    html += "</section>\n"
  }

  private func write(_ phases: [Phase], to html: inout HTML) {
    html += "<h2>Phases</h2>\n<ul class=\"rows\">\n"
    for phase in phases.prefix(limit) {
      html += "<li><span class=\"title\" dir=\"auto\">\(phase.name ?? "Other steps")</span>"
      html += "<small>\(phase.doneCount) of \(phase.stepCount) done</small><span class=\"when\">"
      if let first = phase.firstDay, let last = phase.lastDay { writeSpan(first, last, to: &html) }
      html += "</span></li>\n"
    }
    html += "</ul>\n\(MoreHTML(count: phases.count - limit, singular: "more phase"))"
  }

  private func writeSpan(_ first: Day, _ last: Day, to html: inout HTML) {
    if first < last { html += "\(TimeHTML(first)) – " }
    html += "\(TimeHTML(last))"
  }

  private func writeSteps(to html: inout HTML) {
    let open = view.steps.filter { $0.isOpen }.sorted { $0.isEarlier(than: $1) }
    guard !open.isEmpty else { return }
    html += "<h2>Open steps</h2>\n<ul class=\"rows\">\n"
    for step in open.prefix(limit) {
      html += "<li><span class=\"title\" dir=\"auto\">\(step.title)</span>"
      html += "<small>\(step.status.status.label)</small>"
      html += "<span class=\"when\">\(DateHTML(entry: step.due))</span></li>\n"
    }
    html += "</ul>\n\(MoreHTML(count: open.count - limit, singular: "more step"))"
  }
}

/// The first risks.
struct SummaryRisks: HTMLPart {
  static let limit = 3

  let risks: [Risk]

  func write(to html: inout HTML) {
    guard !risks.isEmpty else { return }
    html += "<section>\n<h2>Risks</h2>\n<ul class=\"rows\">\n"
    for risk in risks.prefix(Self.limit) {
      html += "<li><span class=\"title\" dir=\"auto\">\(risk.text)"
      if let mitigation = risk.mitigation { html += " <small dir=\"auto\">\(mitigation)</small>" }
      html += "</span></li>\n"
    }
    html += "</ul>\n\(MoreHTML(count: risks.count - Self.limit, singular: "more risk"))</section>\n"
  }
}

/// Owners by name alone.
struct OwnerNames: HTMLPart {
  let owners: [Owner]

  func write(to html: inout HTML) {
    for (index, owner) in owners.enumerated() {
      if index > 0 { html += ", " }
      html += "<bdi>\(owner.name)</bdi>"
    }
  }
}

/// Counts what does not fit; nothing where all does.
struct MoreHTML: HTMLPart {
  let count: Int
  let singular: String

  func write(to html: inout HTML) {
    guard count > 0 else { return }
    html += "<p class=\"more\">and \(Words.count(count, singular)), see the page</p>\n"
  }
}
