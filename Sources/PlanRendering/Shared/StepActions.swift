import PlanModel

/// What a reader can do about each step, as far as it is the same for all of them.
struct StepActions: Sendable {
  /// The UIDs of the steps' events and what those are called, by place in the plan.
  let uids: [String]
  let summaries: [String]
  let correspondents: Correspondents
  let page: PageAddress?
  /// How the address of a step's event begins, and what stands in it between its UID and its day.
  let beforeUID: HTML
  let beforeDay: HTML

  init(_ view: PlanView) {
    let stamp = RevisionStamp(Day.unixEpoch.days(to: view.plan.asOf) * 86_400)
    let identity = PlanIdentity.uuid(of: view.plan)
    uids = view.plan.steps.map { UUIDv5(CalendarEntries.key(of: $0), in: identity).text }
    summaries = view.plan.steps.map(CalendarEntries.summary)
    correspondents = Correspondents(view.plan)
    page = view.page.flatMap(PageAddress.init)
    var head: HTML = "data:text/calendar,BEGIN:VCALENDAR%0D%0AVERSION:2.0%0D%0APRODID:"
    head.append(address: CalendarMark.productIdentifier)
    head.append("%0D%0ABEGIN:VEVENT%0D%0AUID:")
    beforeUID = head
    beforeDay = "%0D%0ADTSTAMP:\(stamp.time)%0D%0ASEQUENCE:\(stamp.sequence)%0D%0ADTSTART%3BVALUE%3DDATE:"
  }
}
