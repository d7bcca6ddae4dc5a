import PlanModel
import PlanSyntax

/// A step as a row; on a narrow screen as a card.
struct StepRow: HTMLPart {
  let step: Step
  let columns: StepColumns
  let view: PlanView

  func write(to html: inout HTML) {
    html.append("<tr id=\"")
    Anchor(id: step.id).write(to: &html)
    html.append("\" class=\"")
    html.append(text: step.status.status.rawValue)
    html.append("\" data-side=\"")
    html.append(text: step.side.rawValue)
    html.append("\"><td class=\"step\">")
    writeTitle(to: &html)
    RemarksHTML(step: step, names: columns.names, view: view).write(to: &html)
    StepActionsHTML(step: step, actions: columns.actions, view: view).write(to: &html)
    html.append("</td>\n<td class=\"owners\">")
    OwnersHTML(owners: step.owners).write(to: &html)
    html.append("</td><td class=\"due\">")
    writeDates(to: &html)
    html.append("</td><td class=\"state\">")
    StatusHTML(step: step, view: view).write(to: &html)
    html.append("</td>")
    if columns.hasLinks { writeLinks(to: &html) }
    html.append("</tr>\n")
  }

  private func writeTitle(to html: inout HTML) {
    if let id = step.writtenId, !id.isEmpty {
      html.append("<span class=\"id\">")
      InlinesHTML(id).write(to: &html)
      html.append("</span> ")
    }
    html.append("<bdi class=\"title\">")
    InlinesHTML(step.titleCell).write(to: &html)
    html.append("</bdi>")
    StepMarksHTML(step: step, view: view).write(to: &html)
  }

  private func writeDates(to html: inout HTML) {
    if let struckDue {
      html += "<span class=\"open\" dir=\"auto\">\(InlinesHTML(struckDue))</span>"
    } else {
      DateHTML(entry: step.due).write(to: &html)
      EarlierDatesHTML(entry: step.due).write(to: &html)
    }
    if let start = step.startDay, start != step.dueDay {
      html += " <small>from \(TimeHTML(start))</small>"
    } else if step.start.day == nil {
      DateHTML(entry: step.start).write(to: &html)
    }
    if let days = step.durationDays { html += " <small>\(Wording.count(days, "working day"))</small>" }
    if step.doneOn.reading != .none { html += " <small>done \(DateHTML(entry: step.doneOn))</small>" }
    OutlookHTML(step: step, view: view).write(to: &html)
  }

  /// The cell of a due date that was struck through, where what is left gives no day: `~~2026-07-10~~ TBD`.
  private var struckDue: Cell? {
    guard step.due.day == nil, let cell = step.row.cells.first(where: { $0.range == step.due.range }),
      cell.inlines.strikes.contains(where: \.isStruck)
    else { return nil }
    return cell
  }

  private func writeLinks(to html: inout HTML) {
    html.append("<td class=\"links\">")
    LinksHTML(step: step, dependents: columns.dependents, view: view).write(to: &html)
    html.append("</td>")
  }
}
