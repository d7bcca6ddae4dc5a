import PlanModel

/// Makes the entries of a plan's check-ins, and finds the zones that they speak of.
struct CheckInEntries {
  let view: PlanView
  let options: CalendarOptions
  let identity: UUIDv5
  /// Where both sides find what the meeting is about.
  let agenda: SafeURL?

  var all: [CalendarEntry] {
    let series = view.plan.checkInSeries
    let standing = CheckInKeys.keys(of: series).flatMap { entries(of: $1, key: $0) }
    return standing + (next(besides: series).map { [$0] } ?? [])
  }

  /// The zones that events name, by name.
  var zones: [Zone] {
    let moved = view.plan.checkInSeries.flatMap { series in
      [clock(of: series)] + (series.moved.map { [clock($0.hour, over: $0.day...$0.day)] } ?? [])
    }
    let next = view.plan.nextCheckIn.flatMap { next in next.day.map { clock(next.hour, over: $0...$0) } }
    let named = (moved + [next ?? .none]).compactMap { clock -> Zone? in
      if case .local(_, let zone) = clock { zone } else { nil }
    }
    return Set(named).sorted { $0.name < $1.name }
  }

  // MARK: Series

  private func entries(of series: CheckInSeries, key: String) -> [CalendarEntry] {
    let clock = clock(of: series)
    if case .universal = clock { return single(series, key) }
    if series.days.count == 1 { return single(series, key) }
    let hour = series.checkIn.hour
    guard let first = series.days.first, let last = series.days.last else { return [] }
    func moment(_ day: Day) -> CheckInMoment { clock.moment(day, hour) }
    let master = event(
      moment(first), key: key, hour, series.checkIn.text,
      rule: RecurrenceRule(rhythm: series.rhythm, until: moment(last).until),
      exceptions: series.skipped.map(moment))
    let own = entry(master, on: first, key: key)
    guard let moved = series.moved else { return [own] }
    let instead = event(
      self.clock(moved.hour, over: moved.day...moved.day).moment(moved.day, moved.hour), key: nil, moved.hour,
      series.checkIn.text,
      replacing: moment(moved.from))
    return [own, entry(instead, on: max(moved.day, first), key: key, occurrence: moment(moved.from).reference)]
  }

  /// Each check-in on its own.
  private func single(_ series: CheckInSeries, _ key: String) -> [CalendarEntry] {
    series.days.filter { !series.skipped.contains($0) }.map { day in
      let moved = series.moved.flatMap { $0.from == day ? $0 : nil }
      let hour = moved?.hour ?? series.checkIn.hour
      let held = moved?.day ?? day
      let own = series.days.count == 1 ? key : "\(key):\(day.iso)"
      let moment = clock(hour, over: series.span).moment(held, hour)
      return entry(event(moment, key: own, hour, series.checkIn.text), on: held, key: own)
    }
  }

  /// The next appointment, unless it is one of a series.
  private func next(besides series: [CheckInSeries]) -> CalendarEntry? {
    guard let next = view.plan.nextCheckIn, let day = next.day, !series.contains(where: { $0.heldDays.contains(day) })
    else { return nil }
    let hour = next.hour
    return entry(
      event(clock(hour, over: day...day).moment(day, hour), key: "checkin:next", hour, next.text), on: day,
      key: "checkin:next")
  }

  // MARK: Parts

  /// By what clocks an hour is told.
  private enum Clock {
    case none
    case local(TimeOfDay, Zone)
    case universal(TimeOfDay, Zone)

    func moment(_ day: Day, _ hour: MeetingHour) -> CheckInMoment {
      let minutes = hour.minutes ?? MeetingHour.usualLength
      return switch self {
      case .none: .allDay(day)
      case .local(let time, let zone): .local(day, time, minutes: minutes, zone)
      case .universal(let time, let zone): .universal(zone.moment(day, time), minutes: minutes)
      }
    }
  }

  private func clock(of series: CheckInSeries) -> Clock { clock(series.checkIn.hour, over: series.span) }

  private func clock(_ hour: MeetingHour, over days: ClosedRange<Day>) -> Clock {
    guard let time = hour.time, let zone = hour.zone.flatMap({ view.plan.timeZones.zone($0.name) }) else {
      return .none
    }
    return zone.isRegular(over: days) ? .local(time, zone) : .universal(time, zone)
  }

  private func event(
    _ moment: CheckInMoment, key: String?, _ hour: MeetingHour, _ text: String, rule: RecurrenceRule? = nil,
    exceptions: [CheckInMoment] = [], replacing replaced: CheckInMoment? = nil
  ) -> CheckInEvent {
    // An hour that is not the event's own stands in its title.
    let time = moment.isTimed ? "" : hour.time.map { " " + $0.text } ?? ""
    return CheckInEvent(
      moment: moment, rule: rule, exceptions: exceptions, replaced: replaced,
      summary: "Check-in\(time): \(view.plan.title.value)", description: options.isMinimal ? [] : description(text),
      url: options.isMinimal ? nil : agenda, key: key,
      minute: moment.isTimed ? hour.time?.minutes ?? 0 : 0)
  }

  private func entry(_ event: CheckInEvent, on day: Day, key: String, occurrence: String? = nil) -> CalendarEntry {
    CalendarEntry(
      day: day, key: key, uid: UUIDv5(key, in: identity).text, occurrence: occurrence, content: event.content,
      alarm: options.alarm?.component(event.summary, before: .begin(minute: event.minute)) ?? [])
  }

  /// What was agreed, who is there, and where to read on.
  private func description(_ text: String) -> [DescriptionLine] {
    let lines = [
      DescriptionLine(label: "Agreed", text: text), DescriptionLine(label: "With", text: people),
      DescriptionLine(label: "Agenda", text: agenda?.text ?? ""),
    ]
    return lines.filter { !$0.text.isEmpty }
  }

  /// The persons who own a step, in file order; the first dozen.
  private var people: String {
    var seen: Set<String> = []
    var names: [String] = []
    for owner in view.steps.lazy.flatMap(\.owners) where owner.isPerson && seen.insert(owner.name).inserted {
      if names.count == 12 { return Wording.list(names + ["others"]) }
      names.append(Phrases.owner(owner))
    }
    return Wording.list(names)
  }
}
