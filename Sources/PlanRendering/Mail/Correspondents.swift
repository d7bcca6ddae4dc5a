import PlanModel

/// Whom to write to about a step: people whose addresses the plan gives, never internal ones.
struct Correspondents: Sendable {
  /// Most of them in one message.
  static let limit = 5

  private struct Entry: Sendable {
    let address: MailAddress
    let side: Side
  }

  /// In the order of the people tables, then those who own a step by their address alone.
  private var entries: [Entry] = []
  private var byPerson: [Int: Int] = [:]
  private var byAddress: [String: Int] = [:]
  /// The owners of the steps that a step waits for and of those that wait for it, by the step's place in the plan.
  private var neighbours: [[Int]] = []

  init(_ plan: Plan) {
    for (index, person) in plan.people.enumerated() where !person.isInternal {
      byPerson[index] = person.email.flatMap(MailAddress.init).map { add($0, person.side) }
    }
    let steps = plan.sharedSteps
    for owner in steps.lazy.flatMap(\.owners) {
      if let address = MailAddress(owner.name) { _ = add(address, owner.side) }
    }
    if !entries.isEmpty { findNeighbours(steps, of: plan) }
  }

  /// The other side's people for a step of one side, everybody for any other; those first who own a step beside it.
  func addresses(for step: Step) -> [MailAddress] {
    guard !entries.isEmpty else { return [] }
    var asked: [Int] = []
    for places in [neighbours[step.index] + places(of: step), Array(entries.indices)] {
      for place in places where isAsked(place, about: step) && !asked.contains(place) {
        asked.append(place)
        if asked.count == Self.limit { return asked.map { entries[$0].address } }
      }
    }
    return asked.map { entries[$0].address }
  }

  private func isAsked(_ entry: Int, about step: Step) -> Bool {
    switch (step.side, entries[entry].side) {
    case (.buyer, .buyer), (.seller, .seller), (.buyer, .unknown), (.seller, .unknown): false
    default: true
    }
  }

  private mutating func add(_ address: MailAddress, _ side: Side) -> Int {
    let key = address.text.lowercased()
    if let place = byAddress[key] { return place }
    byAddress[key] = entries.count
    entries.append(Entry(address: address, side: side))
    return entries.count - 1
  }

  private mutating func findNeighbours(_ steps: [Step], of plan: Plan) {
    neighbours = Array(repeating: [], count: plan.steps.count)
    for step in steps {
      for dependency in step.dependencies where neighbours.indices.contains(dependency.step) {
        let other = plan.steps[dependency.step]
        guard !other.isInternal else { continue }
        neighbours[step.index] += places(of: other)
        neighbours[other.index] += places(of: step)
      }
    }
  }

  /// The owners of a step, as far as they have an address.
  private func places(of step: Step) -> [Int] {
    step.owners.compactMap { owner in
      owner.person.flatMap { byPerson[$0] } ?? byAddress[owner.name.lowercased()]
    }
  }
}
