import CalendarSyntax
import PlanModel
import PlanText

extension CalendarRule {
  static let relationUnknown = CalendarRule(
    "relation-unknown", .warning, source: "RFC 5545, section 3.2.15; RFC 9253, section 5",
    summary: "No RFC names this kind of relation, and readers take it for PARENT.",
    advice: "Write one of the kinds that are known, as DEPENDS-ON.",
    eachProperty: { facts, property in
      guard property.name == "RELATED-TO", let parameter = property.line.parameter("RELTYPE"),
        !relations.contains(parameter.text.uppercased())
      else { return [] }
      return [
        CalendarFinding(
          at: facts.place(parameter.bytes),
          "no RFC names the relation \(Wording.quoted(parameter.text)); readers take it for PARENT",
          help: "write \(Wording.list(relations, "or"))")
      ]
    })

  private static let relations = [
    "PARENT", "CHILD", "SIBLING", "SNOOZE", "FINISHTOSTART", "FINISHTOFINISH", "STARTTOFINISH", "STARTTOSTART",
    "DEPENDS-ON", "FIRST", "NEXT", "REFID", "CONCEPT",
  ]

  static let relationTargetMissing = CalendarRule(
    "relation-target-missing", .warning, source: "RFC 5545, section 3.8.4.5",
    summary: "RELATED-TO names a UID that nothing in the file has; it may stand in another calendar.",
    advice: "Check the UID, or take the line out.",
    eachProperty: { facts, property in
      guard property.name == "RELATED-TO", ["VEVENT", "VTODO", "VJOURNAL"].contains(property.component),
        property.type == .text || property.type == .uid, !facts.uids.contains(property.line.rawValue)
      else { return [] }
      return [
        CalendarFinding(
          at: facts.place(property.line.value), "no component has the UID \(Wording.quoted(property.line.rawValue))")
      ]
    })
}
