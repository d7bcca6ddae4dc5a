import PlanText

/// Whose date it is.
enum DatePlace {
  case start(Step), due(Step), doneOn(Step), field(FieldDate)

  /// The head of a sentence that the date ends: `“Security review” is due`.
  var subject: String {
    switch self {
    case .start(let step): "\(step.quoted) starts"
    case .due(let step): "\(step.quoted) is due"
    case .doneOn(let step): "\(step.quoted) was done"
    case .field(let date): "\(Wording.shown(date.name)) is"
    }
  }
}

extension Plan {
  /// The days on which a date may well fall: a step's own, and for the plan as a whole those on which both sides work.
  func workdays(of place: DatePlace) -> Workdays {
    switch place {
    case .start(let step), .due(let step), .doneOn(let step): calendars.workdays(of: step)
    case .field: calendars.joint
    }
  }

  /// What a question finds in each date of fields and steps that was written and gives no day.
  func findingsInUnreadDates(_ question: (DateEntry, DatePlace) -> Finding?) -> [Finding] {
    var findings: [Finding] = []
    for date in fieldDates where date.entry.isUnread {
      if let finding = question(date.entry, .field(date)) { findings.append(finding) }
    }
    for step in steps {
      if step.start.isUnread, let finding = question(step.start, .start(step)) { findings.append(finding) }
      if step.due.isUnread, let finding = question(step.due, .due(step)) { findings.append(finding) }
      if step.doneOn.isUnread, let finding = question(step.doneOn, .doneOn(step)) { findings.append(finding) }
    }
    return findings
  }

  /// The dates of fields and steps that were completed beyond what was written, in file order.
  func completedDates(where isWanted: (DateEntry) -> Bool) -> [DateEntry] {
    var dates = fieldDates.map(\.entry).filter { $0.completion != .none && isWanted($0) }
    for step in steps {
      if step.start.completion != .none, isWanted(step.start) { dates.append(step.start) }
      if step.due.completion != .none, isWanted(step.due) { dates.append(step.due) }
      if step.doneOn.completion != .none, isWanted(step.doneOn) { dates.append(step.doneOn) }
    }
    return dates.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}

extension DateEntry {
  /// Whether something is written that gives no day.
  fileprivate var isUnread: Bool {
    switch reading {
    case .none, .day: false
    default: true
    }
  }

  /// Whether nothing stands in its place but its text: no mark, no comment, no former date.
  var isAlone: Bool { !range.isEmpty && text.utf8.count == range.count }

  /// A change that writes a day instead; nil where a remark would be lost, or anything beside the text.
  func replacement(by day: Day) -> Fix? {
    guard isAlone, remark == nil else { return nil }
    return Fix("write \(day.iso)", .unsafe, [TextEdit(range, day.iso)])
  }

  /// How to write that the date moved to another day: `~~2026-06-10~~ 2026-06-24 (reason)`.
  func slip(to later: Day) -> String {
    let earlier = (slips.map(\.from) + [day].compactMap { $0 }).map { "~~\($0.iso)~~ " }.joined()
    return "\(earlier)\(later.iso) (reason)"
  }
}
