import PlanSyntax
import PlanText

extension Plan {
  /// Reads a plan from a document.
  init(reading markdown: Markdown, asOf: AsOf, holidays: [String: [Day]]) {
    self.init(
      markdown: markdown, title: Located("", at: .at(0)), asOf: asOf.day, fields: [], fieldNearMisses: [],
      invalidFields: [], fieldDates: [], goLiveField: nil, targetCloseField: nil, goLiveStep: nil, workdays: .standard,
      isDraft: false, yearSource: "", tables: [], steps: [], people: [], risks: [], criteria: [], passages: [],
      placeholders: [], rawHTML: [], allowances: [], fencedTables: [], allTables: [], holidayFiles: [])
  }
}
