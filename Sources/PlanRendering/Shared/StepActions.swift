import PlanModel

/// What a reader of the page can do about each step, as far as it is the same for all of them.
struct StepActions: Sendable {
  /// The plan's, from which the UIDs of events follow.
  let identity: UUIDv5
  let correspondents: Correspondents
  let page: PageAddress?

  init(_ plan: Plan, page: String?) {
    identity = PlanIdentity.uuid(of: plan)
    correspondents = Correspondents(plan)
    self.page = page.flatMap(PageAddress.init)
  }
}
