import PlanSyntax
import PlanText

/// A step as its row gives it, before ids and dependencies are known.
final class StepDraft {
  let index: Int
  var writtenId: Cell?
  let titleCell: Cell
  let row: TableRow
  let table: Int
  var phase: String?
  var owners: [Owner] = []
  var ownerCells: [Cell] = []
  var start: DateEntry
  var due: DateEntry
  var doneOn: DateEntry
  var duration: DurationEntry
  var status: StatusEntry
  var health: Health?
  var healthText: String?
  var dependsOn: [Cell] = []
  var doneWhen: Cell?
  var notes: Cell?
  var risk: Cell?
  var extras: [Step.Extra] = []
  var isInternal = false

  init(index: Int, row: TableRow, table: Int, titleCell: Cell, status: StatusEntry) {
    self.index = index
    self.row = row
    self.table = table
    self.titleCell = titleCell
    self.status = status
    let none = DateEntry.none(at: .at(row.range.upperBound))
    start = none
    due = none
    doneOn = none
    duration = DurationEntry(text: "", range: none.range, reading: .none)
  }
}
