import PlanText

extension Rule {
  static let fieldDuplicate = Rule(
    "field-duplicate", .error,
    summary: "A field stands twice with values that differ, and only one can be true.",
    advice: "Keep the one that both sides agreed. Where the field is prose, as a goal, this is a warning.",
    bad: """
      Go-live: 2026-09-01
      Go-live: ▶2026-09-15

      | Milestone | Owner | Due |
      |---|---|---|
      | Kick-off | Ada Brook (Buyer) | 2026-06-12 |
      """,
    good: """
      Go-live: ~~2026-09-01~~ 2026-09-15

      | Milestone | Owner | Due |
      |---|---|---|
      | Kick-off | Ada Brook (Buyer) | 2026-06-12 |
      """
  ) { plan in
    (dates(plan) + texts(plan)).flatMap { $0.filter { $0.meaning != nil }.differences }
  }

  private static func dates(_ plan: Plan) -> [[FieldValue]] {
    var fields = Grouping<FieldValue>()
    for date in plan.fieldDates where singleDates.contains(date.key) {
      fields.add(FieldValue(date), to: date.key.rawValue)
    }
    return fields.repeated
  }

  private static func texts(_ plan: Plan) -> [[FieldValue]] {
    var fields = Grouping<FieldValue>()
    for field in plan.fields where singleTexts.contains(field.key) && !PlaceholderText.isWhole(field.text) {
      fields.add(FieldValue(field), to: "\(field.key.rawValue) \(plan.part(of: field))")
    }
    return fields.repeated
  }

  private static let singleDates: [FieldKey] = [.goLive, .targetClose, .start]
  /// Others may well stand more than once: confirmations, holidays, meetings, lists.
  private static let singleTexts: [FieldKey] = [
    .goal, .buyer, .seller, .decisionMaker, .timeZone, .workingDays, .dateOrder, .stage, .uid, .page,
  ]
}

extension Plan {
  /// What a field speaks of, where brackets say that it is not the plan as a whole.
  fileprivate func part(of field: Field) -> String {
    field.key == .workingDays ? sides.calendar(of: field).rawValue : field.qualifier?.lowercased() ?? ""
  }
}

/// What a field says, in a form that can be compared.
private struct FieldValue {
  let key: FieldKey
  let name: String
  /// Nil where the field says nothing definite.
  let meaning: String?
  let range: SourceRange

  init(_ date: FieldDate) {
    key = date.key
    name = date.name
    meaning = date.entry.day?.iso
    range = date.entry.range
  }

  init(_ field: Field) {
    key = field.key
    // The field may be a heading or a line above, which has no name here.
    name = field.name.isEmpty ? field.key.rawValue : field.label
    meaning = field.text.isEmpty ? nil : field.text
    range = field.range
  }

  /// Two companies, goals or people may both be meant; two dates, zones or ids cannot.
  var isProse: Bool { [.goal, .buyer, .seller, .decisionMaker, .page].contains(key) }

  func finding(against first: FieldValue) -> Finding {
    Finding(
      at: range,
      "\(Wording.shown(name)) is \(Wording.literal(meaning ?? "")) here and \(Wording.literal(first.meaning ?? "")) before",
      help: "keep the one that is agreed",
      notes: [Diagnostic.Note("\(Wording.shown(first.name)) stands here first", at: first.range)],
      severity: isProse ? .warning : .error)
  }
}

extension [FieldValue] {
  /// A finding for each value that is not the first one's.
  fileprivate var differences: [Finding] {
    guard let first else { return [] }
    let meaning = first.meaning?.lowercased()
    return dropFirst().filter { $0.meaning?.lowercased() != meaning }.map { $0.finding(against: first) }
  }
}
