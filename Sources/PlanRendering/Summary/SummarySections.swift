import PlanModel

/// What a plan could tell in each section, in the order in which they are told.
struct SummarySections {
  /// A company's name in a heading over half a page.
  private static let company = PrintedColumn(width: 1_400, isBold: true)

  private let view: PlanView
  private let asOf: Day

  init(_ view: PlanView) {
    self.view = view
    asOf = view.plan.asOf
  }

  /// Those with something in them.
  var all: [SummarySection] {
    [attention, next(.buyer), next(.seller), risks, decisions, criteria, plan].filter { $0.count > 0 }
  }

  private var attention: SummarySection {
    section(.attention, "Needs attention", Attention(view).items) { item in
      let causes = item.causes.dropFirst().map { mark(of: $0).word }
      let detail = (causes + item.reasons).joined(separator: " · ")
      return SummaryRow(
        mark: item.causes.first.map(mark), title: StepText.title(item.step), who: StepText.owners(item.step),
        when: when(item.step), detail: detail.isEmpty ? nil : detail)
    }
  }

  private func mark(of cause: Attention.Cause) -> SummaryRow.Mark {
    switch cause {
    case .overdue(let days): .init(word: "\(Wording.count(days, "day")) overdue", look: "overdue")
    case .blocked: .init(word: "Blocked", look: "blocked")
    case .late: .init(word: "Forecast late", look: "late")
    case .atRisk(let health, _): .init(word: Phrases.health(health) ?? "", look: health.rawValue)
    }
  }

  private func next(_ side: Side) -> SummarySection {
    let company = view.plan.text(side == .buyer ? .buyer : .seller)
    let name = company.map { "\(Self.company.cut($0, lines: 1)) (\(side.label))" }
    return section(
      side == .buyer ? .nextBuyer : .nextSeller, "Next for \(name ?? "the \(side.label.lowercased())")",
      NextSteps(of: side, in: view, withOverdue: true).steps
    ) { step in
      SummaryRow(
        title: StepText.title(step), who: step.owners.map(\.name).joined(separator: ", "), when: when(step),
        detail: urgency(of: step))
    }
  }

  private func urgency(of step: Step) -> String? {
    let overdue = step.dueDay.flatMap { $0 < asOf ? "overdue" : nil }
    let parts = [step.status.status == .blocked ? "blocked" : nil, overdue].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ", ").capitalizedFirst
  }

  private var risks: SummarySection {
    section(.risks, "Risks", view.risks) {
      SummaryRow(title: $0.text + ($0.isInternal ? " (internal)" : ""), who: $0.owner, detail: $0.mitigation)
    }
  }

  private var decisions: SummarySection {
    let decisions = OpenDecisions(view)
    let section = section(.decisions, "Decisions open", decisions.steps) { step in
      SummaryRow(title: StepText.title(step), who: StepText.owners(step), when: when(step))
    }
    guard let awaited = decisions.awaited.map(row) else { return section }
    return SummarySection(
      kind: .decisions, heading: section.heading, rows: [awaited] + section.rows, count: section.count + 1)
  }

  private func row(_ awaited: OpenDecisions.Awaited) -> SummaryRow {
    switch awaited {
    case .name: SummaryRow(title: "Nobody is named who decides")
    case .confirmation(let name): SummaryRow(title: "Not confirmed yet: \(name)")
    }
  }

  private var criteria: SummarySection {
    section(.criteria, "Success criteria", view.criteria) {
      SummaryRow(title: $0.text + ($0.isInternal ? " (internal)" : ""))
    }
  }

  /// The phases; where there are none, the steps themselves, and only the open ones where they are many.
  private var plan: SummarySection {
    let phases = Phase.groups(of: view.ownSteps, in: view)
    if phases.count > 1 { return self.phases(phases) }
    let steps = view.ownSteps.filter { $0.status.status != .cancelled }.sorted { $0.isEarlier(than: $1) }
    let isShort = steps.count <= SummarySection.Kind.steps.most / 2
    return section(.steps, isShort ? "Steps" : "Open steps", isShort ? steps : steps.filter(\.isOpen)) { step in
      SummaryRow(
        title: StepText.title(step), who: StepText.owners(step), when: when(step),
        detail: standing(of: step) ?? step.status.status.label)
    }
  }

  /// That an open step is due soon puts it at no risk: it does not need attention either.
  private func standing(of step: Step) -> String? {
    guard step.isOpen else { return nil }
    if view.scheduled(step)?.health.isOnlyDueSoon == true { return "Due soon" }
    return view.health(of: step).flatMap(Phrases.health)
  }

  private func phases(_ phases: [Phase]) -> SummarySection {
    let waits = PhaseWaits(phases, in: view)
    let names = phases.map { $0.name ?? "Other steps" }
    return section(.phases, "Phases", Array(phases.enumerated())) { place, phase in
      let before = waits.nearest(before: place).map { names[$0] }
      return SummaryRow(
        title: names[place], who: "\(phase.doneCount) of \(phase.stepCount) done", when: span(phase),
        detail: before.isEmpty ? nil : "waits for " + before.joined(separator: ", "))
    }
  }

  private func span(_ phase: Phase) -> String? {
    guard let first = phase.firstDay, let last = phase.lastDay else { return nil }
    return first < last ? "\(first.brief(on: last)) – \(last.brief(on: asOf))" : last.brief(on: asOf)
  }

  private func when(_ step: Step) -> String {
    if step.status.status == .done, let day = step.doneOn.day { return day.spoken(beside: asOf) }
    if let day = step.dueDay { return day.spoken(beside: asOf) }
    return step.due.text.isEmpty || step.due.reading == .none ? "no date" : step.due.text
  }

  /// No more rows than a page could take.
  private func section<Element>(
    _ kind: SummarySection.Kind, _ heading: String, _ elements: [Element], _ row: (Element) -> SummaryRow
  ) -> SummarySection {
    SummarySection(
      kind: kind, heading: heading, rows: elements.prefix(kind.most).map(row), count: elements.count)
  }
}
