import CalendarSyntax
import PlanModel
import PlanText

extension CalendarRule {
  static let identityRepeated = CalendarRule(
    "identity-repeated", .error, source: "RFC 5545, sections 3.8.4.4 and 3.8.4.7",
    summary: "Two components have the same UID and are not occurrences of one, so readers keep one and lose the other.",
    advice: "Give each its own UID; a changed occurrence has the UID of what repeats and a RECURRENCE-ID."
  ) { facts in
    var seen: [Identity: PropertyFacts] = [:]
    var kinds: [String: String] = [:]
    return facts.components.filter(\.isEntry).compactMap { component in
      guard let uid = component.first("UID") else { return nil }
      let identity = Identity(uid: uid.line.rawValue, occurrence: component.first("RECURRENCE-ID")?.moment)
      let kind = kinds[identity.uid] ?? component.name
      kinds[identity.uid] = kind
      guard let other = seen.updateValue(seen[identity] ?? uid, forKey: identity) else {
        return kind == component.name ? nil : mixed(uid, component, kind, facts)
      }
      return CalendarFinding(
        at: facts.place(uid.line.value), "a second \(component.name) has this UID",
        help: "give it its own, or the RECURRENCE-ID of the occurrence that it changes",
        notes: [Diagnostic.Note("the first stands here", at: facts.place(other.line.value))])
    }
  }

  /// What tells a component from all others.
  private struct Identity: Hashable {
    let uid: String
    let occurrence: Moment?
  }

  private static func mixed(
    _ uid: PropertyFacts, _ component: ComponentFacts, _ kind: String, _ facts: CalendarFacts
  ) -> CalendarFinding {
    CalendarFinding(
      at: facts.place(uid.line.value), "a \(kind) and a \(component.name) have this UID", help: "give each its own")
  }

  static let identifierUnfit = CalendarRule(
    "identifier-unfit", .warning, source: "RFC 7986, section 5.3",
    summary: "The UID is empty, has 255 octets or more, or holds an @ and so names a user or a machine to everybody.",
    advice: "Write a UUID.",
    eachComponent: { facts, component in
      guard component.isEntry, let uid = component.first("UID") else { return [] }
      let fault: String? =
        uid.line.value.isEmpty
        ? "the UID is empty"
        : uid.line.value.count >= 255
          ? "the UID has \(uid.line.value.count) octets"
          : uid.line.value.contains(UInt8(ascii: "@")) ? "the UID holds an @, and may name a user or a machine" : nil
      return fault.map { [CalendarFinding(at: facts.place(uid.line.value), $0, help: "write a UUID")] } ?? []
    })
}
