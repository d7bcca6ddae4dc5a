import CalendarSyntax
import PlanModel
import PlanText

extension CalendarRule {
  static let methodWithoutOrganizer = CalendarRule(
    "method-without-organizer", .error, source: "RFC 5546, section 3",
    summary: "METHOD makes the file a message of somebody, and its components do not say whose.",
    advice: "Take METHOD out of a calendar that is only read, or give each component its ORGANIZER.",
    eachComponent: { facts, component in
      guard component.name == "VCALENDAR", let method = component.first("METHOD") else { return [] }
      let entries = component.component.children.map { facts.components[$0] }.filter(\.isEntry)
      let lacking = entries.filter { !$0.has("ORGANIZER") }
      guard let first = lacking.first else { return [] }
      return [
        CalendarFinding(
          at: facts.place(method.line.bytes),
          "METHOD is \(Wording.quoted(method.line.rawValue)), and \(lacking.count) of "
            + "\(Wording.count(entries.count, "component")) have no ORGANIZER",
          help: "take METHOD out, or name the organizer",
          notes: [Diagnostic.Note("the first stands here", at: facts.place(first))])
      ]
    })

  static let attendeeWithoutOrganizer = CalendarRule(
    "attendee-without-organizer", .error, source: "RFC 5545, section 3.8.4.1",
    summary: "Somebody is invited and nobody invites; readers may send mail to people who know nothing of it.",
    advice: "Take the ATTENDEE out of a calendar that is only read, or name the ORGANIZER.",
    eachComponent: { facts, component in
      guard component.isEntry, !component.has("ORGANIZER"), let attendee = component.first("ATTENDEE") else {
        return []
      }
      return [
        CalendarFinding(
          at: facts.place(attendee.line.bytes), "\(component.name) has an ATTENDEE and no ORGANIZER",
          help: "take it out, or name the organizer")
      ]
    })

  static let attendeeInPublication = CalendarRule(
    "attendee-in-publication", .error, source: "RFC 5546, section 3.2.1",
    summary: "METHOD:PUBLISH is for everybody, and the component names those who are invited.",
    advice: "Take the ATTENDEE out.",
    eachComponent: { facts, component in
      guard component.method == "PUBLISH", component.isEntry, component.has("ORGANIZER"),
        let attendee = component.first("ATTENDEE")
      else { return [] }
      return [
        CalendarFinding(
          at: facts.place(attendee.line.bytes), "\(component.name) of a calendar with METHOD:PUBLISH has an ATTENDEE",
          help: "take it out")
      ]
    })
}
