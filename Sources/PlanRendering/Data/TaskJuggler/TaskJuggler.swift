public import PlanModel

/// A plan as a project of TaskJuggler 3, which schedules it to the earliest dates of our schedule.
public struct TaskJuggler: Sendable {
  private let plan: Plan
  private let tasks: TaskJugglerTasks
  private let period: (first: Day, last: Day)

  /// Everything that was read, internal steps marked.
  public init(_ checked: CheckedPlan) {
    plan = checked.plan
    tasks = TaskJugglerTasks(checked.schedule)
    period = tasks.period ?? (TaskJugglerDay.first, TaskJugglerDay.first)
  }

  /// Whether no step has a day that TaskJuggler knows, so that there is nothing for it to schedule.
  public var isEmpty: Bool { tasks.period == nil }

  /// The project's text, UTF-8; the same plan gives the same bytes.
  public var bytes: [UInt8] {
    var text = TaskJugglerText()
    writeProject(to: &text)
    writeCrews(to: &text)
    writeTasks(to: &text)
    writeReport(to: &text)
    return text.bytes
  }

  private func writeProject(to text: inout TaskJugglerText) {
    text.comment("\(plan.title.value): the plan for TaskJuggler 3, written by mutual.")
    text.comment(
      "Each step has a crew of its own, so nobody is too busy, and it begins as early as “mutual schedule” says.")
    text.emptyLine()
    text.block("project plan \(TaskJugglerText.quoted(plan.title.value)) \(period.first.iso) - \(end.iso)") { text in
      text.line("timezone \"UTC\"")
      text.line("timeformat \"%Y-%m-%d\"")
      text.line("timingresolution 60 min")
      text.line("dailyworkinghours \(TaskJugglerDay.hours)")
      for line in TaskJugglerDay.week(plan.workdays.weekdays) { text.line(line) }
      if period.first <= plan.asOf, plan.asOf < end { text.line("now \(plan.asOf.iso)") }
      text.block("extend task") { text in
        for attribute in Self.attributes { text.line("text \(attribute.name) \"\(attribute.title)\"") }
      }
    }
    text.emptyLine()
    text.line("flags helper, cancelled, internal")
    let week = Workdays(weekdays: plan.workdays.weekdays)
    TaskJugglerCalendar(workdays: plan.workdays, common: week).write(to: &text, from: period.first, to: end)
  }

  private func writeCrews(to text: inout TaskJugglerText) {
    let worked = tasks.all.compactMap(\.self).filter(\.isWorked)
    for team in TaskJugglerTeam.all(of: plan, worked) {
      text.emptyLine()
      text.block("resource \(team.id) \(TaskJugglerText.quoted(team.name))") { text in
        let calendar = TaskJugglerCalendar(workdays: team.workdays, common: plan.workdays)
        calendar.write(to: &text, from: period.first, to: end)
        for task in team.tasks {
          let owners = TaskJugglerTask.owners(of: task.step)
          text.attribute("resource \(TaskJugglerName.crew(task.step))", owners.isEmpty ? "Nobody yet" : owners)
        }
      }
    }
  }

  private func writeTasks(to text: inout TaskJugglerText) {
    for (step, task) in zip(plan.steps, tasks.all) {
      text.emptyLine()
      if let task {
        let isAwaited = tasks.awaitedBeginnings.contains(step.index)
        TaskJugglerTaskText(task: task, plan: plan, first: period.first, isBeginningAwaited: isAwaited).write(to: &text)
      } else {
        text.comment("“\(step.title)” has no day that TaskJuggler knows.")
      }
    }
  }

  /// What somebody gets to see who runs the project: a page and a table.
  private func writeReport(to text: inout TaskJugglerText) {
    guard tasks.period != nil else { return }
    text.emptyLine()
    text.block("taskreport schedule \"\(TaskJugglerName.report(plan))\"") { text in
      text.line("formats html, csv")
      text.line("columns id, name, start, end, \(Self.attributes.map(\.name).joined(separator: ", ")), chart")
      text.line("sorttasks seqno.up")
      text.line("hidetask helper | cancelled")
    }
  }

  private static let attributes = [
    (name: "Owner", title: "Owner"), (name: "Status", title: "Status"), (name: "Phase", title: "Phase"),
    (name: "DoneWhen", title: "Done when"), (name: "Notes", title: "Notes"),
  ]

  /// Some room behind the last day, for who tries other lengths.
  private var end: Day { min(period.last.adding(days: 60), TaskJugglerDay.last.adding(days: 1)) }
}
