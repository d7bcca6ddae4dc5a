import PlanModel
import PlanSyntax

/// The steps that a meeting should look at first, and why.
struct Attention: Sendable {
  /// Why a step stands here.
  enum Cause: Hashable, Sendable {
    /// Calendar days behind its date.
    case overdue(days: Int)
    case blocked
    /// Expected behind its date, in words.
    case late(forecast: String)
    /// The plan says so, or the step waits for one that is red.
    case atRisk(Health, isAuthors: Bool)
  }

  /// In which order steps are looked at, the first first.
  enum Urgency: Int, Comparable {
    case overdue, blocked, late, atRisk

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// A step with what is wrong with it, the heaviest first.
  struct Item: Sendable {
    let step: Step
    let causes: [Cause]
    /// What the plan itself says about it, else what holds it up.
    let reason: String?

    /// When a late step is expected, then the reason.
    var reasons: [String] { forecasts + [reason].compactMap(\.self) }

    /// When a late step is expected.
    var forecasts: [String] {
      causes.compactMap { cause in
        if case .late(let forecast) = cause { forecast } else { nil }
      }
    }

    /// By its heaviest cause.
    var urgency: Urgency {
      switch causes.first {
      case .overdue: .overdue
      case .blocked: .blocked
      case .late: .late
      case .atRisk, nil: .atRisk
      }
    }
  }

  /// Overdue steps first, then blocked, late and risky ones; each in the order of their dates.
  let items: [Item]

  init(_ view: PlanView) {
    let items = view.ownSteps.compactMap { Self.item($0, in: view) }
    self.items = items.sorted { left, right in
      if left.urgency != right.urgency { return left.urgency < right.urgency }
      return left.step.isEarlier(than: right.step)
    }
  }

  private static func item(_ step: Step, in view: PlanView) -> Item? {
    guard step.isOpen, let phrases = view.healthPhrases else { return nil }
    let causes = causes(of: step, phrases)
    return causes.isEmpty ? nil : Item(step: step, causes: causes, reason: reason(for: step, in: view, phrases))
  }

  /// That a step is due soon is no reason to look at it: it is among what comes next.
  private static func causes(of step: Step, _ phrases: HealthPhrases) -> [Cause] {
    let health = phrases.schedule.steps[step.index].health
    var causes: [Cause] = health.causes.compactMap { cause in
      switch cause {
      case .overdue(let days): .overdue(days: days)
      case .blocked: .blocked
      case .late: .late(forecast: phrases.phrase(cause, of: step).capitalizedFirst)
      case .dueSoon, .waitsForRed: nil
      }
    }
    if health.isAuthors, health.health == .amber || health.health == .red {
      causes.append(.atRisk(health.health, isAuthors: true))
    } else if causes.isEmpty, !health.isAuthors, health.causes.contains(where: \.isWait) {
      causes.append(.atRisk(.amber, isAuthors: false))
    }
    return causes
  }

  /// What blocks a step now is not why it slipped once.
  private static func reason(for step: Step, in view: PlanView, _ phrases: HealthPhrases) -> String? {
    let slip = step.due.slips.last?.reason
    let state = state(of: step, in: view, phrases)
    return step.status.status == .blocked ? state ?? slip : slip ?? state
  }

  /// What the plan says of it today.
  private static func state(of step: Step, in view: PlanView, _ phrases: HealthPhrases) -> String? {
    if let notes = view.notes(of: step), !notes.text.saysNothing { return notes.text }
    if let risk = view.risk(of: step), !risk.text.saysNothing { return risk.text }
    if step.status.status == .blocked, let reason = step.status.reason { return reason }
    if let condition = step.conditions.first { return "Waits for: " + condition }
    return phrases.wait(of: step) ?? wait(of: step, in: view)
  }

  /// Of several, the one that is expected last: it holds the others' place too, and they are counted.
  private static func wait(of step: Step, in view: PlanView) -> String? {
    let open = view.dependencies(of: step).map { view.plan.steps[$0.step] }.filter(\.isOpen)
    let last = open.max { expected($0, in: view) < expected($1, in: view) }
    guard let last else { return nil }
    return "Waits for \(last.quoted)" + (open.count > 1 ? " and \(open.count - 1) more" : "")
  }

  private static func expected(_ step: Step, in view: PlanView) -> Day {
    view.scheduled(step)?.forecast?.finish ?? step.dueDay ?? .first
  }
}

extension String {
  /// The same with its first letter as at the beginning of a sentence.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
