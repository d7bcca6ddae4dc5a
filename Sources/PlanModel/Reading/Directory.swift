/// Finds the person that a name, a handle or a role in the plan stands for.
struct Directory {
  private let people: [Person]
  private var byName: [String: [Int]] = [:]
  private var byRole: [String: [Int]] = [:]
  /// Roles that fields give: `Champion: Dana Wu`.
  private let roleNames: [String: String]

  init(people: [Person], roles: [String: String]) {
    self.people = people
    roleNames = roles
    for (index, person) in people.enumerated() {
      for key in Self.keys(of: person) { byName[key, default: []].append(index) }
      if let role = person.role { byRole[Words.joined(role), default: []].append(index) }
    }
  }

  func person(_ index: Int) -> Person { people[index] }

  /// The only person of a full name, a first name or a handle.
  func person(named text: String) -> Int? {
    Self.only(byName[Words.joined(text)]) ?? Self.only(byName[PersonName(text).words.joined(separator: " ")])
  }

  /// The person of an address.
  func person(withEmail address: String) -> Int? {
    people.firstIndex { $0.email?.lowercased() == address.lowercased() }
  }

  /// The only person who has a role, on a side if that is known.
  func person(withRole text: String, side: Side?) -> Int? {
    let role = Words.joined(text)
    if let name = roleNames[role], let index = person(named: name) { return fits(index, side) ? index : nil }
    return Self.only(byRole[role]?.filter { fits($0, side) })
  }

  /// The name that a field gives to a role, where no people table has it.
  func name(forRole text: String) -> String? { roleNames[Words.joined(text)] }

  /// Whether the plan says who has a role.
  func knows(role text: String) -> Bool {
    let role = Words.joined(text)
    return roleNames[role] != nil || byRole[role] != nil
  }

  private func fits(_ index: Int, _ side: Side?) -> Bool {
    guard let side, side != .unknown, side != .both else { return true }
    return people[index].side == side || people[index].side == .unknown
  }

  private static func only(_ found: [Int]?) -> Int? {
    guard let found, let first = found.first, found.allSatisfy({ $0 == first }) else { return nil }
    return first
  }

  private static func keys(of person: Person) -> Set<String> {
    let parts = person.name.split(whereSeparator: \.isWhitespace).map { Words.joined($0) }
    let name = parts.drop { PersonName.titles.contains($0) }
    var keys: Set<String> = [Words.joined(person.name), name.joined(separator: " "), name.joined()]
    if let first = name.first { keys.insert(first) }
    if let email = person.email, let local = email.split(separator: "@").first { keys.insert(Words.joined(local)) }
    return keys.subtracting([""])
  }
}
