import PlanModel
import PlanSyntax
import PlanText

extension Plan {
  /// Whether another text says all that this one says, wherever in it; the cells that begin at some bytes hold dates,
  /// which may be written in another way.
  func saysTheSame(as other: Plan, butFor dateCells: Set<Int>) -> Bool {
    asOf == other.asOf && title.value == other.title.value && calendars == other.calendars
      && invalidFields.count == other.invalidFields.count && checkIns.count == other.checkIns.count
      && markdown.brokenTables.count == other.markdown.brokenTables.count
      && fieldDates.areEqual(to: other.fieldDates) { $0.key == $1.key && $0.entry.saysTheSame(as: $1.entry) }
      && steps.areEqual(to: other.steps) { $0.saysTheSame(as: $1) }
      && people.areEqual(to: other.people) { $0.facts == $1.facts }
      && risks.areEqual(to: other.risks) { $0.facts == $1.facts }
      && fields.areEqual(to: other.fields) { $0.key == $1.key && $0.qualifier == $1.qualifier && $0.text == $1.text }
      && criteria.areEqual(to: other.criteria) { $0.text == $1.text && $0.isInternal == $1.isInternal }
      && allTables.areEqual(to: other.allTables) { table, another in
        holdsSameCells(table, as: another, of: other, butFor: dateCells)
      }
  }

  /// What a row lacks at its end is empty.
  private func holdsSameCells(
    _ table: Table, as another: Table, of other: Plan, butFor dateCells: Set<Int>
  ) -> Bool {
    let rows = table.rows.filter { !fieldLines.contains($0.line) }
    let others = another.rows.filter { !other.fieldLines.contains($0.line) }
    return table.header.cells.map(\.text) == another.header.cells.map(\.text)
      && table.alignments == another.alignments
      && rows.areEqual(to: others) { $0.holdsSameCells(as: $1, butFor: dateCells) }
  }
}

extension TableRow {
  fileprivate func holdsSameCells(as other: TableRow, butFor dateCells: Set<Int>) -> Bool {
    (0..<max(cells.count, other.cells.count)).allSatisfy { column in
      cell(column).text == other.cell(column).text || dateCells.contains(cell(column).range.lowerBound)
    }
  }
}

extension Step {
  fileprivate func saysTheSame(as other: Step) -> Bool {
    id == other.id && title == other.title && phase == other.phase && isInternal == other.isInternal
      && zip([start, due, doneOn], [other.start, other.due, other.doneOn]).allSatisfy {
        $0.saysTheSame(as: $1) && $0.reading == $1.reading && $0.remark == $1.remark
      }
      && status.status == other.status.status && health == other.health && duration.days == other.duration.days
      && owners.areEqual(to: other.owners) { $0.facts == $1.facts }
      && dependencies.areEqual(to: other.dependencies) { $0.step == $1.step && $0.type == $1.type && $0.lag == $1.lag }
      && unresolved.areEqual(to: other.unresolved) { $0.text == $1.text && $0.reason == $1.reason }
  }
}

extension Owner {
  fileprivate var facts: [String?] { [name, side.rawValue, role, text] }
}

extension Person {
  fileprivate var facts: [String?] { [name, side.rawValue, role, company, email] }
}

extension Risk {
  fileprivate var facts: [String?] { [text, owner, mitigation] }
}

extension Array {
  /// Whether another array has as many elements, each equal in some way to the one at its place.
  fileprivate func areEqual(to other: [Element], _ isEqual: (Element, Element) -> Bool) -> Bool {
    count == other.count && zip(self, other).allSatisfy(isEqual)
  }
}
