import PlanModel

/// What a date is to say.
struct DateChange {
  /// The first day of a range; nil where the date is a day.
  let start: Day?
  let day: Day
  /// Whether it does so already, and must only be kept from moving along with others.
  let isPin: Bool

  /// As it is written: `2026-06-10`, or `2026-06-10 to 2026-06-24`.
  var text: String { start.map { "\($0.iso) to \(day.iso)" } ?? day.iso }

  /// Whether a date that was as `old` says is now as it was meant to be.
  func isMet(by new: DateEntry, before old: DateEntry, _ reason: SlipReason?) -> Bool {
    guard new.day == day, new.start == start else { return false }
    guard let from = old.day, !isPin else { return isPin ? new.slips == old.slips : true }
    guard let last = new.slips.last, Array(new.slips.dropLast()) == old.slips else { return false }
    return last.from == from && (reason == nil || last.reason == reason?.text)
  }
}

extension PlanDate {
  /// What a wish makes of a date; nil where it says so already, or nothing is wished.
  func change(_ wish: NewDates, in plan: Plan) -> DateChange? {
    switch place {
    case .doneOn: nil
    case .start(let step): entry.day == nil ? nil : change(to: wish.start[step], start: nil)
    case .due(let step): change(to: wish.due[step], start: entry.start.map { wish.dueStart[step] ?? $0 })
    case .field(let index): change(to: wish.day(of: plan.fieldDates[index], in: plan), start: entry.start)
    }
  }

  private func change(to day: Day?, start: Day?) -> DateChange? {
    guard let day, day != entry.day || start != entry.start else { return nil }
    return DateChange(start: start.map { min($0, day) }, day: day, isPin: false)
  }
}

extension NewDates {
  /// The new day of a field: where several say the same, all of them move.
  fileprivate func day(of field: FieldDate, in plan: Plan) -> Day? {
    let agreed = field.key == .goLive ? plan.goLiveField?.day : plan.targetClose
    return agreed != nil && field.entry.day == agreed ? fields[field.key] : nil
  }
}
