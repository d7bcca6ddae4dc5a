public import PlanModel

/// What a call about a plan opens with, from what both sides may see.
public struct Agenda: Sendable {
  /// Something to talk about.
  struct Line: Sendable {
    /// As the plan gives it; empty for what is no step.
    let id: String
    let title: String
    let owner: String
    let when: String
    let remark: String?
  }

  /// Lines under a heading, in the order in which they are talked about.
  struct Section: Sendable {
    let heading: String
    let lines: [Line]
  }

  let view: PlanView
  let days: Int
  /// From when on what was done is told: the last check-in, else as far back as the agenda looks ahead.
  let firstDay: Day
  /// Nil where the plan does not tell when both sides met.
  private let lastCheckIn: Day?
  private let side: Side?
  /// Whose steps are told alone.
  let owner: String?

  /// Looks so many calendar days ahead and back; with a side or an owner only at steps that are theirs.
  public init(_ checked: CheckedPlan, days: Int, side: Side? = nil, owner: String? = nil) {
    view = PlanView(shared: checked)
    self.days = days
    lastCheckIn = checked.plan.lastCheckIn
    firstDay = lastCheckIn ?? checked.plan.asOf.adding(days: -days)
    self.side = side
    self.owner = owner
  }

  /// Those with something in them.
  var sections: [Section] {
    let attention = AgendaAttention(Attention(view).items.filter { isMeant($0.step) }, view)
    let decisions = Section(heading: "Decisions open", lines: decisionMaker + decisions)
    return (attention.sections + dueNext + [done, decisions]).filter { !$0.lines.isEmpty }
  }

  private var asOf: Day { view.plan.asOf }
  var lastDay: Day { asOf.adding(days: days) }

  private func isMeant(_ step: Step) -> Bool {
    let isSides = side.map { side in step.owners.contains { $0.side == side || $0.side == .both } } ?? true
    return isSides && (owner.map { name in step.owners.contains { $0.name == name } } ?? true)
  }

  /// What is due on each side; of one owner, all at once.
  private var dueNext: [Section] {
    if owner != nil { return [section(nil, view.steps.filter(isUpcoming).sorted { $0.isEarlier(than: $1) })] }
    let sides: [Side] = [.buyer, .seller].filter { side == nil || side == $0 }
    let known = sides.map { side in section(name(of: side), NextSteps(of: side, in: view, withOverdue: false).steps) }
    return side == nil ? known + [section("no known side", sideless)] : known
  }

  /// Steps that belong to neither side: of no owner, or of one whose side is not known.
  private var sideless: [Step] {
    view.steps.filter { isUpcoming($0) && $0.side == .unknown }.sorted { $0.isEarlier(than: $1) }
  }

  private func isUpcoming(_ step: Step) -> Bool { step.isOpen && (step.dueDay ?? .last) >= asOf }

  private func section(_ whose: String?, _ steps: [Step]) -> Section {
    let steps = steps.filter { ($0.dueDay ?? .last) <= lastDay && isMeant($0) }
    let heading = "Due by \(lastDay.spoken)" + (whose.map { ": " + $0 } ?? "")
    return Section(
      heading: heading,
      lines: steps.map { step in
        Line(
          step, when: step.dueDay?.spoken(beside: asOf) ?? "", remark: step.status.status == .blocked ? "blocked" : nil)
      })
  }

  /// A side by its company's name, where the plan gives it.
  private func name(of side: Side) -> String {
    view.plan.text(side == .buyer ? .buyer : .seller).map { "\($0) (\(side.label))" } ?? side.label.lowercased()
  }

  private var done: Section {
    let steps = view.steps.compactMap { step -> (step: Step, day: Day)? in
      guard let day = step.doneDay(by: asOf), isMeant(step) else { return nil }
      return (firstDay...asOf).contains(day) ? (step, day) : nil
    }
    .sorted { ($0.day, $0.step.index) < ($1.day, $1.step.index) }
    return Section(
      heading: lastCheckIn.map { "Done since the last check-in, \($0.spoken)" }
        ?? "Done in the last \(Wording.count(days, "day")), since \(firstDay.spoken)",
      lines: steps.map { Line($0.step, when: $0.day.spoken(beside: asOf), remark: nil) })
  }

  /// Decisions that steps wait for.
  private var decisions: [Line] {
    OpenDecisions(view).steps.filter(isMeant)
      .map { Line($0, when: $0.dueDay?.spoken(beside: asOf) ?? "no date", remark: nil) }
  }

  /// That nobody decides, or has not confirmed the plan; the buyer's matter.
  private var decisionMaker: [Line] {
    guard side != .seller, let awaited = OpenDecisions(view).awaited else { return [] }
    switch awaited {
    case .name where owner == nil:
      return [Line(id: "", title: "Who decides", owner: "nobody", when: "no name", remark: nil)]
    case .confirmation(let name) where owner == nil || owner == name:
      return [Line(id: "", title: "Plan confirmed by the decision maker", owner: name, when: "not yet", remark: nil)]
    case .name, .confirmation: return []
    }
  }
}

extension Agenda.Line {
  init(_ step: Step, when: String, remark: String?) {
    self.init(
      id: StepText.id(step), title: StepText.title(step), owner: StepText.owners(step), when: when, remark: remark)
  }
}

/// The steps that need attention, by what is wrong with them first.
private struct AgendaAttention {
  private let items: [Attention.Item]
  private let view: PlanView

  init(_ items: [Attention.Item], _ view: PlanView) {
    self.items = items
    self.view = view
  }

  var sections: [Agenda.Section] {
    [section("Overdue", [.overdue]), section("Blocked", [.blocked]), section("At risk", [.late, .atRisk])]
  }

  private func section(_ heading: String, _ urgencies: [Attention.Urgency]) -> Agenda.Section {
    Agenda.Section(heading: heading, lines: items.filter { urgencies.contains($0.urgency) }.map(line))
  }

  private func line(_ item: Attention.Item) -> Agenda.Line {
    var when = item.step.dueDay?.spoken(beside: view.plan.asOf) ?? "no date"
    if case .overdue(let days) = item.causes.first { when = "\(Wording.count(days, "day")) overdue" }
    return Agenda.Line(item.step, when: when, remark: remark(item))
  }

  /// What its section does not say, and why it is so.
  private func remark(_ item: Attention.Item) -> String? {
    let words = item.causes.compactMap { cause -> String? in
      switch cause {
      case .blocked: item.urgency == .overdue ? "Blocked" : nil
      case .atRisk(let health, isAuthors: true): Phrases.health(health, isAuthors: true)
      case .overdue, .late, .atRisk: nil
      }
    }
    let parts = words + item.forecasts + [countedLength(item), item.reason].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " · ")
  }

  /// Of a late step, the length that the plan does not give.
  private func countedLength(_ item: Attention.Item) -> String? {
    guard item.urgency == .late, let length = view.scheduled(item.step)?.length, length.source == .waits else {
      return nil
    }
    return SparePhrases.length(length)
  }
}
