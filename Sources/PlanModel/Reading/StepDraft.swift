import PlanSyntax
import PlanText

/// A step as its row gives it, before ids and dependencies are known.
struct StepDraft {
  var index: Int
  var writtenId: Cell?
  var titleCell: Cell
  var row: TableRow
  var table: Int
  var phase: String?
  var owners: [Owner] = []
  var ownerCells: [Cell] = []
  var start: DateEntry
  var due: DateEntry
  var doneOn: DateEntry
  var durationDays: Int?
  var status: StatusEntry
  var health: Health?
  var dependsOn: [Cell] = []
  var doneWhen: Cell?
  var notes: Cell?
  var risk: Cell?
  var extras: [Step.Extra] = []
  var isInternal = false
}
