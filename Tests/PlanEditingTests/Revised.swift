import PlanEditing
import PlanModel
import PlanText
import Testing

/// A plan with dates moved, as of 12 June 2026.
struct Revised {
  let before: Compilation
  let outcome: PlanRevision.Outcome

  init(_ text: String, _ wish: (Plan) throws -> NewDates) rethrows {
    before = Compilation(SourceText(name: "plan.md", text), asOf: .given(Day(iso: "2026-06-12") ?? .first))
    outcome = PlanRevision.outcome(of: try wish(before.plan), in: before)
  }

  /// The first step of a plan with one due cell, moved to 24 July 2026.
  init(cell: String, reason: String?, head: String = "Go-live: 2026-09-01\nStart: 2026-06-01") throws {
    let text = "# Plan\n\n\(head)\n\n| Step | Due | Notes |\n|---|---|---|\n| Review |\(cell)| x |\n"
    try self.init(text) { plan in
      NewDates(due: [0: try Self.day("2026-07-24")], reason: reason.flatMap(SlipReason.init))
    }
  }

  var revision: PlanRevision? {
    if case .revised(let revision) = outcome { revision } else { nil }
  }

  var text: String? { revision.map { String(decoding: $0.bytes, as: UTF8.self) } }

  /// What stands in the first due cell, with the space around it.
  var cell: String? {
    text?.split(separator: "\n").last.map { row in
      row.dropFirst("| Review |".count).dropLast("| x |".count).description
    }
  }

  static func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }
}
