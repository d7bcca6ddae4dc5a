extension Step {
  /// The same day one year later, where the step seems to be written with last year's number: long overdue, but before
  /// go-live in the next year.
  func dayInNextYear(in plan: Plan) -> Day? {
    guard isOpen, let due = dueDay, due.days(to: plan.asOf) > 180, let goLive = plan.goLive else { return nil }
    let next = due.adding(months: 12)
    return plan.asOf <= next && next <= goLive ? next : nil
  }
}
