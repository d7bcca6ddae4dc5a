/// Puts the work of one open step where its bounds allow it, as early as they do.
struct Placement {
  let length: StepLength
  let workdays: Workdays
  /// The day by which the step stands if nothing else places it.
  let due: Day?
  /// The day on which it begins if it has no date either.
  let origin: Day

  /// Nil where nothing is known of the step.
  ///
  /// `start` is a day that is written down as the first; `today` one before which nothing can begin any more.
  func span(_ bounds: Bounds, notBefore start: Day?, today: Day? = nil) -> Span? {
    let bound = length.days > 0 ? bounds.first : Bounds.later(bounds.after, bounds.from)
    guard let begin = Bounds.later(bound, start) ?? anchor ?? bounds.finish.map(lastStart) else { return nil }
    let first = Bounds.later(begin, today) ?? begin
    let span = span(from: length.days > 0 ? workdays.onOrAfter(first) : first)
    guard let finish = bounds.finish, finish > span.finish else { return span }
    return Span(lastStart(for: finish), isMilestone ? finish : workdays.onOrAfter(finish))
  }

  private var isMilestone: Bool { length.days == 0 }

  /// Where a step begins that waits for nothing to begin.
  private var anchor: Day? {
    if let due { return workdays.start(ofWorkEnding: due, days: length.days) }
    return length.source == .written ? workdays.onOrAfter(origin) : nil
  }

  private func span(from start: Day) -> Span {
    Span(start, workdays.finish(ofWorkStarting: start, days: length.days))
  }

  /// The first day of work that ends on a day, or on the next workday.
  private func lastStart(for finish: Day) -> Day {
    isMilestone ? finish : workdays.start(ofWorkEnding: workdays.onOrAfter(finish), days: length.days)
  }
}

extension Network {
  func placement(of step: Int, _ length: StepLength, due: Day?) -> Placement {
    Placement(length: length, workdays: workdays[step], due: due, origin: origin)
  }

  /// A cancelled step as the point through which waiting passes.
  func span(ofCancelled step: Int, _ bounds: Bounds) -> Span? {
    placement(of: step, .none, due: nil).span(bounds, notBefore: nil)
  }
}
